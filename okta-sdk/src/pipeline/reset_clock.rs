//! Converts the times in `X-Rate-Limit-Reset` to local time.
//!
//! These times are by the clock that resets the limits, and no response contains the current time by that clock. `Date` is often the clock of another machine,
//! and may be missing; the local clock may be hours off. Both are therefore first guesses, which later responses correct: a rejected request shows that
//! its limit had not been reset when it was sent, and the first response of the next window shows that the reset has passed.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use tokio::time::Instant;

use super::retry::is_org_limit;
use super::server_time::date;
use crate::facts::RateLimit;

/// The longest time until a reset that is accepted. Okta's windows last a minute, and no server may hold a client forever.
pub(crate) const LONGEST_WINDOW: Duration = Duration::from_secs(65);

/// How long after the last rejected request an overdue reset is expected. It doubles with each further rejection.
const FIRST_STEP: i64 = 1000;
const LONGEST_STEP: i64 = 32_000;

/// How far `Date` may differ from the limits' clock, in seconds. If the difference is larger, the reset is taken to be wrong.
const LARGEST_SKEW: i64 = 60;

/// How long an observation counts unless it is confirmed, because clocks are corrected from time to time.
const MEMORY: Duration = Duration::from_secs(600);

/// Converts times by the limits' clock to times by this program's clock.
///
/// Everything is in milliseconds. Times of this program are relative to `origin`. An offset is the time by this program's clock minus the same time by the
/// limits' clock.
#[derive(Debug)]
pub(crate) struct ResetClock {
    origin: Instant,
    /// The time by the local clock at `origin`.
    local: Duration,
    observed: Mutex<Observed>,
}

#[derive(Debug, Default)]
struct Observed {
    /// The smallest offset by a `Date`; slow responses give larger ones.
    date: Option<Bound>,
    /// A lower bound of the offset, from rejected requests.
    refused: Option<Bound>,
    /// An upper bound of the offset, from responses of a new window.
    passed: Option<Bound>,
    step: i64,
}

#[derive(Clone, Copy, Debug)]
struct Bound {
    offset: i64,
    at: Instant,
}

/// When a limit is reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct End {
    /// The likely time.
    pub(super) likely: Instant,
    /// The latest possible time if clocks contradict each other; otherwise the same as `likely`.
    pub(super) surely: Instant,
}

impl ResetClock {
    pub(crate) fn new() -> Self {
        let local = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { origin: Instant::now(), local, observed: Mutex::default() }
    }

    fn since_origin(&self, moment: Instant) -> i64 {
        milliseconds(moment.saturating_duration_since(self.origin))
    }

    /// The offset by the local clock, which advances with the runtime's clock, so that it is simulated too where time is.
    fn local_offset(&self, now: Instant) -> i64 {
        let elapsed = now.saturating_duration_since(self.origin);
        // The system's clock is ahead after the machine has slept.
        let system = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        milliseconds(elapsed).saturating_sub(milliseconds(system.max(self.local.saturating_add(elapsed))))
    }

    /// Records a response to a request that was sent at `sent`.
    pub(crate) fn hear(&self, response: &http::Response<Bytes>, sent: Instant, now: Instant) {
        let headers = response.headers();
        let Some(reset) = RateLimit::reset_of(headers) else { return };
        let date = date(headers);
        if let Some(date) = date {
            let offset = |moment| self.since_origin(moment).saturating_sub(date.saturating_mul(1000));
            // The response was created after the request was sent, within the second of its date.
            let least = offset(sent).saturating_sub(1000);
            let mut observed = self.lock();
            // An even older date is from another clock.
            observed.date = observed.date.filter(|bound| bound.offset >= least);
            tighten(&mut observed.date, Bound { offset: offset(now), at: now }, |new, old| new <= old);
        }
        let is_refused = response.status() == StatusCode::TOO_MANY_REQUESTS && is_org_limit(response);
        let is_concurrency = RateLimit::of(headers).is_some_and(|rate| rate.is_concurrency());
        // A reset long ago is wrong.
        let is_wrong = date.is_some_and(|date| date.saturating_sub(reset) > LARGEST_SKEW);
        if is_refused && !is_concurrency && !is_wrong {
            let is_overdue = sent >= self.end(headers, reset, sent).likely;
            let offset = self.since_origin(sent).saturating_sub(reset.saturating_mul(1000));
            let mut observed = self.lock();
            if is_overdue {
                observed.step = observed.step.saturating_mul(2).clamp(FIRST_STEP, LONGEST_STEP);
            }
            tighten(&mut observed.refused, Bound { offset, at: now }, |new, old| new >= old);
            if observed.passed.is_some_and(|passed| passed.offset < offset) {
                observed.passed = None;
            }
        }
    }

    /// Records a response of a later window than the one that ends at `reset`.
    pub(crate) fn passed(&self, reset: i64, now: Instant) {
        let offset = self.since_origin(now).saturating_sub(reset.saturating_mul(1000));
        let mut observed = self.lock();
        tighten(&mut observed.passed, Bound { offset, at: now }, |new, old| new <= old);
        observed.step = FIRST_STEP;
        if observed.refused.is_some_and(|refused| refused.offset > offset) {
            observed.refused = None;
        }
    }

    /// When the limit is reset, by the headers of a response that has just arrived.
    pub(super) fn end(&self, headers: &HeaderMap, reset: i64, now: Instant) -> End {
        let (least, reset) = (self.since_origin(now), reset.saturating_mul(1000));
        let most = least.saturating_add(milliseconds(LONGEST_WINDOW));
        let observed = self.lock();
        let by_date = observed.date.map(|bound| bound.offset);
        let by_date = by_date.or_else(|| date(headers).map(|date| least.saturating_sub(date.saturating_mul(1000))));
        // The local clock is ignored if the window would be longer than any can be.
        let by_local =
            || Some(self.local_offset(now)).filter(|offset| offset.saturating_add(reset).abs_diff(least) <= most.abs_diff(least));
        let guess = by_date.or_else(by_local);
        let (refused, passed) = (observed.refused.map(|bound| bound.offset), observed.passed.map(|bound| bound.offset));
        let after_refusal = refused.map(|refused| refused.saturating_add(observed.step.max(FIRST_STEP)));
        let is_doubtful = guess.is_none_or(|guess| refused.is_some_and(|refused| guess < refused));
        let offset = if is_doubtful { after_refusal } else { guess };
        let offset = offset.into_iter().chain(passed).min();
        drop(observed);
        let likely = offset.map_or(least, |offset| offset.saturating_add(reset)).clamp(least, most);
        let surely = if is_doubtful { passed.map_or(most, |passed| passed.saturating_add(reset)).clamp(likely, most) } else { likely };
        let moment = |since: i64| self.origin + Duration::from_millis(since.unsigned_abs());
        End { likely: moment(likely), surely: moment(surely) }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Observed> {
        self.observed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// Replaces a bound by a tighter one, or by any if the bound is old.
fn tighten(bound: &mut Option<Bound>, new: Bound, is_tighter: fn(i64, i64) -> bool) {
    if bound.is_none_or(|old| is_tighter(new.offset, old.offset) || old.at + MEMORY < new.at) {
        *bound = Some(new);
    }
}

#[cfg(test)]
mod tests;
