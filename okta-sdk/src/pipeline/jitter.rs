//! Randomness for waits, so that many clients do not retry at the same moment.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A source of random waits. It is not cryptographically secure.
#[derive(Debug)]
pub(crate) struct Jitter(AtomicU64);

impl Jitter {
    /// A source with another seed in every process and every client.
    pub(crate) fn new() -> Self {
        // The standard library seeds hash maps from the system, which is random enough here.
        Self(AtomicU64::new(RandomState::new().build_hasher().finish()))
    }

    /// A source that always gives the same waits.
    #[cfg(test)]
    pub(crate) const fn seeded(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    /// A wait from zero to `longest`.
    pub(crate) fn up_to(&self, longest: Duration) -> Duration {
        longest.mul_f64(self.fraction())
    }

    /// A number from 0 to 1, excluding 1 (SplitMix64).
    fn fraction(&self) -> f64 {
        const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
        let mut bits = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^= bits >> 31;
        // An `f64` represents 53 bits exactly.
        (bits >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first numbers for the seed 1234567, as published by the authors of the algorithm.
    #[test]
    fn numbers_match_split_mix() {
        let jitter = Jitter::seeded(1_234_567);
        for expected in [6_457_827_717_110_365_317_u64, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423] {
            assert_eq!(jitter.fraction(), (expected >> 11) as f64 / 2_f64.powi(53));
        }
    }

    #[test]
    fn waits_are_spread_over_the_whole_range() {
        let jitter = Jitter::seeded(1);
        let second = Duration::from_secs(1);
        let mut quarters = [0; 4];
        for _ in 0..1000 {
            let wait = jitter.up_to(second);
            assert!(wait <= second);
            quarters[wait.subsec_millis().min(999) as usize / 250] += 1;
        }
        assert!(quarters.iter().all(|count| *count > 200), "{quarters:?}");
        assert_eq!(jitter.up_to(Duration::ZERO), Duration::ZERO);
        assert_ne!(Jitter::new().up_to(second), Jitter::new().up_to(second));
    }
}
