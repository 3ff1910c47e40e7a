//! The governor itself: requests wait here for their turn.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use tokio::sync::Notify;
use tokio::time::Instant;

use super::buckets::{Buckets, TemplateId, Ticket};
use super::template::key;
use super::window::{Ready, Sequence, Told};
use super::{Governor, Permit, TooLate};
use crate::facts::RateLimit;
use crate::pipeline::BoxFuture;
use crate::pipeline::reset_clock::{LONGEST_WINDOW, ResetClock};
use crate::pipeline::retry::is_org_limit;
use crate::pipeline::server_time::retry_after;
use crate::transport::{Attempt, TransportError};

/// How long all requests wait after a 429 without a reset time.
const BLIND_PAUSE: Duration = Duration::from_secs(1);

/// How often waiting requests check whether those before them are still there.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// A number of concurrent requests above Okta's highest limit, which therefore means no limit.
const UNBOUNDED: f64 = 200.0;

/// Learns the rate limits from responses, and lets requests through in order of arrival, so that the limits are used but not exceeded.
#[derive(Clone, Debug)]
pub(crate) struct Limiter {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    percent: u8,
    clock: Arc<ResetClock>,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    buckets: Buckets,
    /// Requests in flight under all limits.
    in_flight: u64,
    /// The maximum number of concurrent requests, after the org has rejected too many.
    ceiling: Option<f64>,
}

impl Limiter {
    /// A governor that uses `percent` of each limit.
    pub(crate) fn new(percent: u8, clock: Arc<ResetClock>) -> Self {
        let state = State { buckets: Buckets::default(), in_flight: 0, ceiling: None };
        Self { shared: Arc::new(Shared { percent, clock, state: Mutex::new(state) }) }
    }

    #[cfg(test)]
    pub(super) fn with_buckets<R>(&self, ask: impl FnOnce(&Buckets) -> R) -> R {
        ask(&self.shared.lock().buckets)
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn ready(&mut self, template: TemplateId, percent: u8, now: Instant) -> Ready {
        // It is never less than one, so that a single request may be sent.
        if self.ceiling.is_some_and(|ceiling| self.in_flight as f64 + 1.0 > ceiling) {
            // A request in flight wakes this one when there is room; the timeout covers the case that none does.
            return Ready::At(now + BLIND_PAUSE);
        }
        self.buckets.bucket(template).map_or(Ready::Now, |bucket| bucket.window.ready(now, percent))
    }

    fn send(&mut self, shared: &Arc<Shared>, template: TemplateId, now: Instant) -> Box<dyn Permit> {
        self.in_flight += 1;
        let sent = self.buckets.sent(template, now);
        Box::new(Leave { shared: shared.clone(), template, sent, granted: now, is_sent: false, is_done: false })
    }

    /// Whether even the first request in the queue must wait beyond a deadline.
    fn is_too_late(&mut self, template: TemplateId, percent: u8, now: Instant, deadline: Option<Instant>) -> bool {
        let Some(deadline) = deadline else { return false };
        let ready = self.buckets.bucket(template).map(|bucket| bucket.window.ready(now, percent));
        matches!(ready, Some(Ready::NotBefore(then)) if then > deadline)
    }

    fn done(&mut self, template: TemplateId) {
        self.in_flight = self.in_flight.saturating_sub(1);
        self.buckets.done(template);
        if self.ceiling.is_some() {
            self.buckets.wake_all();
        }
    }

    fn answered(&mut self, leave: &Leave, response: &http::Response<Bytes>, now: Instant) {
        let clock = &leave.shared.clock;
        let (headers, status) = (response.headers(), response.status());
        let refused = status == StatusCode::TOO_MANY_REQUESTS;
        if refused && !is_org_limit(response) {
            // A limit of one user or one kind of message. Its counts are about that limit, and no other call has to wait.
            self.buckets.lose(leave.template);
            return;
        }
        let rate = RateLimit::of(headers);
        if refused && rate.is_some_and(|rate| rate.is_concurrency()) {
            let under_way = self.ceiling.unwrap_or(self.in_flight as f64);
            self.ceiling = Some((under_way * 0.75).max(1.0));
            return;
        }
        // The maximum grows by one after as many responses as it allows requests.
        self.ceiling = self.ceiling.map(|ceiling| ceiling + 1.0 / ceiling).filter(|ceiling| *ceiling < UNBOUNDED);
        match rate.filter(|rate| rate.limit > 0) {
            Some(rate) => {
                if let Some(before) = self.buckets.bucket(leave.template).and_then(|bucket| bucket.window.passed(&rate)) {
                    clock.passed(before, now);
                }
                let told = Told { rate, ends: clock.end(headers, rate.reset, now).likely, now, refused };
                self.buckets.hear(leave.template, &told, leave.sent);
                if let Some(bucket) = self.buckets.bucket(leave.template).filter(|_| refused) {
                    bucket.window.pause(told.ends + BLIND_PAUSE);
                }
            }
            None => {
                if !refused {
                    self.buckets.lose(leave.template);
                }
                if let Some(bucket) = self.buckets.bucket(leave.template) {
                    if refused {
                        bucket.window.pause(now + retry_after(headers).unwrap_or_default().clamp(BLIND_PAUSE, LONGEST_WINDOW));
                    } else {
                        bucket.window.hear_nothing(!status.is_server_error());
                    }
                }
            }
        }
    }
}

impl Governor for Limiter {
    fn acquire<'a>(&'a self, attempt: &'a Attempt, deadline: Option<Instant>) -> BoxFuture<'a, Result<Box<dyn Permit>, TooLate>> {
        let key = key(attempt);
        Box::pin(self.turn(key, deadline))
    }
}

impl Limiter {
    async fn turn(&self, key: String, deadline: Option<Instant>) -> Result<Box<dyn Permit>, TooLate> {
        let shared = &self.shared;
        let (place, notify) = {
            let mut state = shared.lock();
            let (template, now) = (state.buckets.template(key), Instant::now());
            if state.is_too_late(template, shared.percent, now, deadline) {
                return Err(TooLate);
            }
            let is_first = state.buckets.bucket(template).is_none_or(|bucket| bucket.is_free());
            if is_first && state.ready(template, shared.percent, now) == Ready::Now {
                return Ok(state.send(shared, template, now));
            }
            let notify = Arc::new(Notify::new());
            let ticket = state.buckets.wait(template, notify.clone());
            (Place { shared, template, ticket }, notify)
        };
        loop {
            let due = {
                let mut state = shared.lock();
                let now = Instant::now();
                if state.is_too_late(place.template, shared.percent, now, deadline) {
                    // Leaving the queue takes the lock too.
                    drop(state);
                    return Err(TooLate);
                }
                let is_next = state.buckets.bucket(place.template).is_none_or(|bucket| bucket.is_next(place.ticket, now));
                let due = match is_next.then(|| state.ready(place.template, shared.percent, now)) {
                    Some(Ready::Now) => {
                        let permit = state.send(shared, place.template, now);
                        // Leaving the queue wakes the next request, which must see that this one is in flight.
                        drop(state);
                        return Ok(permit);
                    }
                    Some(Ready::At(then) | Ready::NotBefore(then)) => then,
                    None => now + LOOK_AGAIN,
                };
                if let Some(bucket) = state.buckets.bucket(place.template) {
                    bucket.looks_again(place.ticket, due);
                }
                due
            };
            // Woken or timed out: check again.
            drop(tokio::time::timeout_at(due, notify.notified()).await);
        }
    }
}

/// A place in the queue, released when it is dropped.
struct Place<'a> {
    shared: &'a Shared,
    template: TemplateId,
    ticket: Ticket,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.shared.lock().buckets.leave(self.template, self.ticket);
    }
}

/// A permit to send one request.
struct Leave {
    shared: Arc<Shared>,
    template: TemplateId,
    sent: Sequence,
    /// When the permit was granted.
    granted: Instant,
    is_sent: bool,
    is_done: bool,
}

impl Permit for Leave {
    fn sent(&mut self) {
        self.is_sent = true;
    }

    fn answered(mut self: Box<Self>, outcome: Result<&http::Response<Bytes>, &TransportError>) {
        self.is_done = true;
        let now = Instant::now();
        let mut state = self.shared.lock();
        match outcome {
            Ok(response) => state.answered(&self, response, now),
            Err(error) if error.is_connect() => {}
            Err(_) => state.buckets.lose(self.template),
        }
        state.done(self.template);
    }
}

impl Drop for Leave {
    fn drop(&mut self) {
        if !self.is_done {
            let mut state = self.shared.lock();
            if self.is_sent {
                state.buckets.lose(self.template);
            } else if let Some(bucket) = state.buckets.bucket(self.template) {
                bucket.window.unsent(self.granted);
            }
            state.done(self.template);
        }
    }
}
