//! Paces requests under a limit that other clients use too.
//!
//! The number of other clients is unknown. All of them see about the same remaining counts, though, so a pace that depends only on these counts is fair
//! among clients that keep to it, however many there are. A client without pacing takes more than that: if a limit is used up too early and this client
//! got less than half of it, this client's pace increases.

use std::time::Duration;

use tokio::time::Instant;

/// The part of a limit that others must have used for it to count as shared. A manual test or a login uses less.
const SMALL_PART: u64 = 20;

/// How many times faster than an even pace a shared limit is used.
const EAGERNESS: f64 = 1.5;

/// The maximum of that factor.
const MOST_EAGERNESS: f64 = 48.0;

/// A limit counts as used up if less than this part is left.
const USED_UP: u64 = 50;

/// The number of clients that a shared limit is expected to have at most, each with the same number of requests in flight.
const CLIENTS: u64 = 4;

/// What is known about other users of a limit.
#[derive(Debug)]
pub(super) struct Sharing {
    /// Requests of this client that were counted in the current window.
    own: u64,
    /// Whether others used the limit in the previous window.
    before: bool,
    /// How many times faster than an even pace this client uses the limit while it is shared.
    eagerness: f64,
    /// When the limit was nearly used up.
    used_up: Option<Instant>,
    /// The length of a window in seconds, as far as it is known.
    length: u64,
}

/// What is known about the limit itself, in its current window.
#[derive(Clone, Copy, Debug)]
pub(super) struct Usage {
    pub(super) limit: u64,
    pub(super) remaining: u64,
    pub(super) in_flight: u64,
}

impl Sharing {
    pub(super) fn new() -> Self {
        Self { own: 0, before: false, eagerness: EAGERNESS, used_up: None, length: 60 }
    }

    /// Sets how many requests of this client were counted in the current window.
    pub(super) fn set_own(&mut self, requests: u64) {
        self.own = requests;
    }

    /// How many times faster than an even pace to use the limit, and how many requests to expect in flight; `None` if the limit is not
    /// shared.
    pub(super) fn pace(&self, usage: Usage) -> Option<(f64, u64)> {
        (self.before || self.is_shared(usage)).then(|| (self.eagerness, usage.in_flight.saturating_mul(CLIENTS)))
    }

    /// Whether others use the limit: more is used than this client can have used.
    fn is_shared(&self, usage: Usage) -> bool {
        let used = usage.limit.saturating_sub(usage.remaining);
        used.saturating_sub(self.own).saturating_sub(usage.in_flight) >= (usage.limit / SMALL_PART).max(2)
    }

    /// Records the remaining count that a response reported.
    pub(super) fn hear(&mut self, limit: u64, remaining: u64, now: Instant) {
        if self.used_up.is_none() && remaining <= limit / USED_UP {
            self.used_up = Some(now);
        }
    }

    /// Closes the window that ended at `ended`. `next` is the number of seconds until the end of the next window, if that is known.
    pub(super) fn over(&mut self, usage: Usage, ended: Instant, next: Option<u64>) {
        self.before = self.is_shared(usage);
        self.length = next.unwrap_or(self.length).min(self.length);
        let length = Duration::from_secs(self.length);
        let unused = self.used_up.take().map(|used_up| ended.saturating_duration_since(used_up)).unwrap_or_default();
        let is_behind = self.own.saturating_mul(2) < usage.limit.saturating_sub(usage.remaining);
        self.own = 0;
        // Clients that keep to their pace use up a limit later than this.
        if is_behind && unused > length.mul_f64(0.6) {
            self.eagerness = (self.eagerness * 2.0).min(MOST_EAGERNESS);
        } else if unused < length / 2 {
            self.eagerness = (self.eagerness * 0.7).max(EAGERNESS);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usage(remaining: u64, in_flight: u64) -> Usage {
        Usage { limit: 100, remaining, in_flight }
    }

    #[test]
    fn a_limit_is_shared_if_more_is_used_than_this_client_can_have_used() {
        let mut sharing = Sharing::new();
        sharing.set_own(30);
        assert_eq!(sharing.pace(usage(66, 0)), None, "4 requests do not count as sharing");
        assert_eq!(sharing.pace(usage(64, 2)), None, "two of them may be those in flight");
        assert_eq!(sharing.pace(usage(65, 0)), Some((EAGERNESS, 0)));
        assert_eq!(sharing.pace(usage(60, 3)), Some((EAGERNESS, 12)), "the others have requests in flight too");
        let few = Usage { limit: 4, remaining: 3, in_flight: 0 };
        assert_eq!(Sharing::new().pace(few), None);
    }

    #[tokio::test(start_paused = true)]
    async fn a_limit_that_was_shared_is_expected_to_be_shared_again() {
        let (mut sharing, now) = (Sharing::new(), Instant::now());
        sharing.set_own(50);
        sharing.over(usage(0, 0), now, Some(60));
        assert!(sharing.pace(usage(100, 0)).is_some());
        sharing.set_own(100);
        sharing.over(usage(0, 0), now, Some(60));
        assert!(sharing.pace(usage(100, 0)).is_none());
    }

    /// The eagerness after windows: each with the requests counted, and the seconds between the end of the limit and the end of the window.
    fn eagerness(windows: &[(u64, u64)]) -> f64 {
        let (mut sharing, now) = (Sharing::new(), Instant::now());
        for (own, unused) in windows {
            let used_up = now + Duration::from_secs(10);
            sharing.hear(100, 3, now);
            sharing.hear(100, 2, used_up);
            sharing.hear(100, 0, now + Duration::from_secs(70));
            sharing.set_own(*own);
            sharing.over(usage(0, 0), used_up + Duration::from_secs(*unused), Some(60));
        }
        sharing.eagerness
    }

    #[tokio::test(start_paused = true)]
    async fn a_client_with_too_small_a_share_is_more_eager() {
        assert_eq!(eagerness(&[(20, 37)]), 3.0);
        assert_eq!(eagerness(&[(20, 36)]), 1.5, "the limit lasts long enough");
        assert_eq!(eagerness(&[(50, 50)]), 1.5, "half of the limit is a fair share");
        assert_eq!(eagerness(&[(20, 50); 20]), MOST_EAGERNESS);
        assert_eq!(eagerness(&[(20, 50), (20, 50), (50, 31)]), 6.0, "the share is fair now");
        assert_eq!(eagerness(&[(20, 50), (20, 50), (50, 29)]), 6.0 * 0.7);
        assert_eq!(eagerness(&[(20, 50), (20, 10), (20, 10), (20, 10)]), EAGERNESS);
    }

    #[tokio::test(start_paused = true)]
    async fn short_windows_are_measured_by_their_own_length() {
        let (mut sharing, now) = (Sharing::new(), Instant::now());
        for (unused, eagerness) in [(4, 1.5), (4, 3.0), (2, 2.1)] {
            sharing.hear(100, 0, now);
            sharing.over(usage(0, 0), now + Duration::from_secs(unused), (eagerness > 1.5).then_some(5));
            assert!((sharing.eagerness - eagerness).abs() < 1e-9, "{sharing:?}");
        }
    }
}
