//! The time that assertions and proofs are made at.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;
use http::header::DATE;

use crate::pipeline::server_time;

/// How far clocks may differ without it being the reason for anything, in seconds.
const TOLERANCE: u64 = 30;

/// The machine's clock, put right by the server's where it is off: a laptop that slept or a virtual machine would otherwise be refused
/// for assertions from the past or the future.
#[derive(Debug, Default)]
pub(super) struct Clock {
    /// What is to be added to the machine's clock, in seconds.
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
            tracing::warn!(target: "okta_sdk", offset, "the clock of this machine is off by so many seconds; the server's is used for tokens");
            self.offset.store(offset, Ordering::Relaxed);
        }
        is_off
    }
}

fn local() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs()
}
