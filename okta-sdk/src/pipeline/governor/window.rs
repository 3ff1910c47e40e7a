//! The state of one rate limit, and when it allows the next request.
//!
//! Okta counts requests in windows of a minute. Every response reports the limit, the remaining count and the end of the window, which also reveals
//! requests of other programs. Requests in flight may or may not be included in the last count, so they are subtracted until they complete. The result
//! never exceeds the actual remaining count.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::buckets::TemplateId;
use super::sharing::{Sharing, Usage};
use crate::facts::RateLimit;

/// How long to wait after the reported end of a window, which is in whole seconds.
const AFTER_RESET: Duration = Duration::from_secs(1);

/// How long before the end of a window the last request is planned for, so that it still falls into this window.
const BEFORE_RESET: Duration = Duration::from_millis(1500);

/// How long before its known end a window may be followed by the next one. The known end may be late by the duration of a response.
const ROLLOVER: Duration = Duration::from_secs(5);

/// How long a request is held at most while the limit has room for it.
const LONGEST_PACE: Duration = Duration::from_secs(1);

/// While the remaining count is unknown, requests are sent one at a time, at least this long after one another.
const PROBE_INTERVAL: Duration = Duration::from_millis(250);

/// How many responses without rate limit headers it takes to forget a limit.
const SILENCE: u32 = 3;

/// How many reports are kept.
const MEMORY: usize = 32;

/// A position in the order of events. Clocks cannot distinguish events at the same instant.
pub(super) type Sequence = u64;

/// When the next request may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ready {
    /// Now.
    Now,
    /// At that time, unless a response changes it.
    At(Instant),
    /// Not before that time: the limit is used up, or the server rejected requests until then.
    NotBefore(Instant),
}

/// One rate limit, in its current window.
#[derive(Debug)]
pub(super) struct Window {
    /// The reported limit; `None` before the first report.
    known: Option<Known>,
    /// Whether the server reports no limits.
    unlimited: bool,
    /// The number of responses in a row without rate limit headers.
    silent: u32,
    /// Requests without a response yet.
    in_flight: u64,
    last_sent: Option<Instant>,
    sharing: Sharing,
    /// Until when to wait after a 429 without a reset time.
    paused_until: Option<Instant>,
    /// The reports of this window with decreasing counts: the position, the template, and the count.
    told: VecDeque<(Sequence, TemplateId, u64)>,
}

#[derive(Clone, Copy, Debug)]
struct Known {
    limit: u64,
    remaining: u64,
    /// The end of the window by the server's clock.
    reset: i64,
    /// The end of the window by the local clock: never too early, and more exact with every response.
    ends: Instant,
}

/// What a response reports about its rate limit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    pub(super) rate: RateLimit,
    /// The end of the window by the local clock.
    pub(super) ends: Instant,
    /// When it was received.
    pub(super) now: Instant,
    /// Whether the request was rejected, and thus not counted.
    pub(super) refused: bool,
}

impl Window {
    pub(super) fn new() -> Self {
        Self {
            known: None,
            unlimited: false,
            silent: 0,
            in_flight: 0,
            last_sent: None,
            sharing: Sharing::new(),
            paused_until: None,
            told: VecDeque::new(),
        }
    }

    /// When the next request may be sent, if this client may use `percent` of the limit.
    pub(super) fn ready(&self, now: Instant, percent: u8) -> Ready {
        if let Some(until) = self.paused_until.filter(|until| *until > now) {
            return Ready::NotBefore(until);
        }
        if self.unlimited {
            return Ready::Now;
        }
        match self.current(now) {
            Some(known) => self.paced(known, now, percent),
            // The remaining count is unknown: one request finds out.
            None => match self.last_sent.map(|sent| sent + PROBE_INTERVAL) {
                Some(next) if self.in_flight > 0 && next > now => Ready::At(next),
                _ => Ready::Now,
            },
        }
    }

    fn paced(&self, known: Known, now: Instant, percent: u8) -> Ready {
        let usable = (known.limit * u64::from(percent) / 100).max(1);
        let reserve = known.limit.saturating_sub(usable);
        let left = known.remaining.saturating_sub(reserve);
        let shared = self.sharing.pace(self.usage(known));
        let (eagerness, under_way) = shared.unwrap_or((1.0, self.in_flight));
        let room = left.saturating_sub(under_way);
        if room == 0 {
            let over = known.ends + AFTER_RESET;
            return if left == 0 { Ready::NotBefore(over) } else { Ready::At(over) };
        }
        // The first half is for callers with few requests. The second half is spread over the rest of the window.
        if room > usable / 2 && shared.is_none() {
            return Ready::Now;
        }
        let left = known.ends.saturating_duration_since(now).saturating_sub(BEFORE_RESET);
        let pace = left.div_f64(room as f64 * eagerness).min(LONGEST_PACE);
        match self.last_sent.map(|sent| sent + pace) {
            Some(next) if next > now => Ready::At(next),
            _ => Ready::Now,
        }
    }

    /// The known state, if it is about the current window.
    fn current(&self, now: Instant) -> Option<Known> {
        self.known.filter(|known| now < known.ends + AFTER_RESET)
    }

    /// Records that a request is about to be sent.
    pub(super) fn sent(&mut self, now: Instant) {
        self.in_flight += 1;
        self.last_sent = Some(now);
    }

    /// Records that the request that was granted at `time` was not sent. Another one may be sent instead.
    pub(super) fn unsent(&mut self, time: Instant) {
        self.last_sent = self.last_sent.filter(|last| *last != time);
    }

    /// Adds or removes requests in flight that count toward this limit.
    pub(super) fn add_in_flight(&mut self, count: u64) {
        self.in_flight += count;
    }

    pub(super) fn remove_in_flight(&mut self, count: u64) {
        self.in_flight = self.in_flight.saturating_sub(count);
    }

    /// Records a report of the limit; `true` if it is the first one of its window.
    pub(super) fn hear(&mut self, told: &Told, sequence: Sequence, template: TemplateId) -> bool {
        self.unlimited = false;
        self.silent = 0;
        let (rate, ends) = (told.rate, told.ends);
        let is_new = match &mut self.known {
            Some(known) if same_moment(rate.reset, known.reset) => {
                known.limit = rate.limit;
                known.remaining = known.remaining.min(rate.remaining);
                // A rejection may show that the end is later than assumed.
                known.ends = if told.refused { ends } else { known.ends.min(ends) };
                false
            }
            // The response to a request that was counted in an earlier window.
            // A smaller reset after the end is a correction: the known one may have been in milliseconds.
            Some(known) if rate.reset < known.reset && told.now < known.ends + AFTER_RESET => return false,
            _ => {
                if let Some(known) = self.known {
                    let next = u64::try_from(rate.reset.saturating_sub(known.reset)).ok();
                    self.sharing.over(self.usage(known), known.ends, next);
                }
                self.known = Some(Known { limit: rate.limit, remaining: rate.remaining, reset: rate.reset, ends });
                self.told.clear();
                true
            }
        };
        self.sharing.hear(rate.limit, rate.remaining, told.now);
        if self.told.back().is_none_or(|(_, _, remaining)| rate.remaining < *remaining) {
            if self.told.len() == MEMORY {
                self.told.pop_front();
            }
            self.told.push_back((sequence, template, rate.remaining));
        }
        is_new
    }

    /// The end of the known window, if a response is about a later one.
    pub(super) fn passed(&self, rate: &RateLimit) -> Option<i64> {
        let known = self.known.filter(|known| known.limit == rate.limit)?;
        (rate.reset > known.reset && !same_moment(rate.reset, known.reset)).then_some(known.reset)
    }

    /// Sets how many requests of this client were counted in the known window.
    pub(super) fn set_own(&mut self, requests: u64) {
        self.sharing.set_own(requests);
    }

    fn usage(&self, known: Known) -> Usage {
        Usage { limit: known.limit, remaining: known.remaining, in_flight: self.in_flight }
    }

    /// Records a response without rate limit headers.
    pub(super) fn hear_nothing(&mut self, is_evidence: bool) {
        self.silent += 1;
        self.unlimited |= is_evidence && self.known.is_none() || self.silent >= SILENCE;
    }

    /// Records a request that failed, and that the server may have counted.
    pub(super) fn lose(&mut self) {
        if let Some(known) = &mut self.known {
            known.remaining = known.remaining.saturating_sub(1);
        }
    }

    /// Records a 429 without a reset time.
    pub(super) fn pause(&mut self, until: Instant) {
        self.paused_until = self.paused_until.max(Some(until));
    }

    /// Whether a report may be about this limit in this window.
    pub(super) fn fits(&self, told: &Told) -> bool {
        self.current(told.now).is_some_and(|known| known.limit == told.rate.limit && same_moment(known.reset, told.rate.reset))
    }

    /// Whether a report must be about another limit: another size, or a window that is neither this one's next nor its previous one.
    pub(super) fn is_another(&self, told: &Told) -> bool {
        let Some(known) = self.current(told.now) else { return false };
        let over = known.ends.saturating_duration_since(told.now) <= ROLLOVER;
        known.limit != told.rate.limit || told.rate.reset > known.reset && !same_moment(told.rate.reset, known.reset) && !over
    }

    /// The template whose response shows that the limit is another one: the remaining count after the request is not lower than before it.
    pub(super) fn contradicts(&self, told: &Told, sent: Sequence, template: TemplateId) -> Option<TemplateId> {
        self.known.filter(|known| known.limit == told.rate.limit && same_moment(known.reset, told.rate.reset))?;
        let of_others = || self.told.iter().rev().filter(|(_, teller, _)| *teller != template);
        let before = of_others().find(|(sequence, _, _)| *sequence < sent).filter(|(_, _, remaining)| told.rate.remaining >= *remaining);
        let same = || of_others().find(|(_, _, remaining)| *remaining == told.rate.remaining);
        before.or_else(same).map(|(_, teller, _)| *teller)
    }

    /// Forgets the report of another limit.
    pub(super) fn forget(&mut self, template: TemplateId, smallest_of_others: Option<u64>) {
        self.told.retain(|(_, teller, _)| *teller != template);
        if let (Some(known), Some(smallest)) = (&mut self.known, smallest_of_others) {
            known.remaining = smallest;
        }
    }

    /// The end of the known window by the server's clock.
    pub(super) fn reset(&self) -> Option<i64> {
        self.known.map(|known| known.reset)
    }
}

/// Whether two ends of windows are the same: some servers round down in one response and up in the next.
pub(super) fn same_moment(a: i64, b: i64) -> bool {
    a.abs_diff(b) <= 1
}
