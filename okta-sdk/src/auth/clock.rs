//! The clock that sets the time in assertions and proofs.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;
use http::header::DATE;

use crate::pipeline::server_time;

/// The difference of clocks, in seconds, up to which it is not the reason for a rejection.
const TOLERANCE: u64 = 30;

/// The machine's clock, corrected by the server's. The clock of a laptop that slept or of a virtual machine can be wrong, and the server rejects
/// assertions from the past or the future.
#[derive(Debug, Default)]
pub(super) struct Clock {
    /// The correction of the machine's clock, in seconds.
    offset: AtomicI64,
}

impl Clock {
    /// Seconds since 1970.
    pub(super) fn now(&self) -> u64 {
        local().saturating_add_signed(self.offset.load(Ordering::Relaxed))
    }

    /// Adopts the clock of a server that rejected this one's time; `false` if both agree.
    pub(super) fn correct(&self, headers: &HeaderMap) -> bool {
        if !headers.contains_key(DATE) {
            return false;
        }
        let local = i64::try_from(local()).unwrap_or(i64::MAX);
        let offset = server_time(headers).saturating_sub(local);
        let is_off = offset.abs_diff(self.offset.load(Ordering::Relaxed)) > TOLERANCE;
        if is_off {
            tracing::warn!(target: "okta_sdk", offset, "the clock of this machine is wrong by `offset` seconds; the server's clock is used for tokens");
            self.offset.store(offset, Ordering::Relaxed);
        }
        is_off
    }
}

fn local() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs()
}
