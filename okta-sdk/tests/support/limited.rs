//! An in-memory server that enforces rate limits like Okta, on the runtime's clock.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use okta_sdk::transport::{Attempt, Transport, TransportFuture};
use tokio::time::Instant;

/// The length of a window.
const WINDOW: u64 = 60;

/// The limit that a request counts toward: its name and size.
pub type Route = fn(&str) -> (&'static str, u64);

/// The counts of a limit.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    pub limit: u64,
    /// Accepted requests, by window.
    pub served: BTreeMap<u64, u64>,
    /// When requests were rejected.
    pub refused: Vec<Duration>,
}

/// The `Date` of a server's responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Date {
    /// The clock of the limits.
    Right,
    /// No date at all.
    Missing,
    /// The clock of another machine, which is this many seconds ahead or behind.
    Off(i64),
}

/// Counts requests in windows of a minute, and rejects those beyond the limit.
#[derive(Clone)]
pub struct Limited {
    route: Route,
    started: Instant,
    /// The server's time at its start.
    epoch: Duration,
    date: Date,
    latency: (Duration, Duration),
    state: Arc<Mutex<State>>,
}

struct State {
    seed: u64,
    limits: BTreeMap<&'static str, Counted>,
    under_way: u64,
    concurrency: u64,
}

impl Limited {
    /// A server whose first window is as old as `into_window` says.
    pub fn new(route: Route, into_window: Duration) -> Self {
        let state = State { seed: 7, limits: BTreeMap::new(), under_way: 0, concurrency: u64::MAX };
        Self {
            route,
            started: Instant::now(),
            epoch: Duration::from_secs(1_800_000_000) + into_window,
            date: Date::Right,
            latency: (Duration::from_millis(20), Duration::from_millis(150)),
            state: Arc::new(Mutex::new(state)),
        }
    }

    /// Sets the maximum number of concurrent requests.
    pub fn concurrency(self, limit: u64) -> Self {
        self.state.lock().unwrap().concurrency = limit;
        self
    }

    /// Sets the `Date` of responses.
    pub fn date(mut self, date: Date) -> Self {
        self.date = date;
        self
    }

    /// Sets the clock of the limits, as the time since 1970.
    pub fn clock(mut self, now: Duration) -> Self {
        self.epoch = now;
        self
    }

    /// The counts by limit.
    pub fn counted(&self) -> BTreeMap<&'static str, Counted> {
        self.state.lock().unwrap().limits.clone()
    }

    /// Counts requests of another client; those beyond the limit are rejected.
    pub fn take(&self, path: &str, requests: u64) {
        let (name, limit) = (self.route)(path);
        let window = self.window();
        let mut state = self.state.lock().unwrap();
        let served = state.count(name, limit).served.entry(window).or_default();
        *served = (*served + requests).min(limit);
    }

    fn now(&self) -> Duration {
        self.epoch + self.started.elapsed()
    }

    /// The current window, counted from the first one.
    pub fn window(&self) -> u64 {
        self.now().as_secs() / WINDOW - self.epoch.as_secs() / WINDOW
    }

    fn latency(&self) -> Duration {
        let mut state = self.state.lock().unwrap();
        state.seed = state.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (least, most) = self.latency;
        least + (most - least).mul_f64((state.seed >> 40) as f64 / (1_u64 << 24) as f64)
    }

    /// Handles a request for a path.
    pub async fn exchange(&self, template: &str) -> Response<Bytes> {
        self.state.lock().unwrap().under_way += 1;
        let _under_way = UnderWay(self.state.clone());
        tokio::time::sleep(self.latency()).await;
        let answer = self.answer(template);
        tokio::time::sleep(self.latency()).await;
        answer
    }

    fn answer(&self, template: &str) -> Response<Bytes> {
        let (name, limit) = (self.route)(template);
        let (now, window) = (self.now(), self.window());
        let date = match self.date {
            Date::Missing => None,
            Date::Right => Some(now.as_secs() as i64),
            Date::Off(seconds) => Some(now.as_secs() as i64 + seconds),
        };
        let date = date.map(|date| jiff::Timestamp::from_second(date).unwrap().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string());
        let reset = (now.as_secs() / WINDOW + 1) * WINDOW;
        let mut state = self.state.lock().unwrap();
        let too_many = state.under_way > state.concurrency;
        let counted = state.count(name, limit);
        let served = counted.served.entry(window).or_default();
        let (status, limit, remaining) = if too_many {
            (429, 0, 0)
        } else if *served < limit {
            *served += 1;
            (200, limit, limit - *served)
        } else {
            (429, limit, 0)
        };
        if status == 429 {
            counted.refused.push(self.started.elapsed());
        }
        let mut response = Response::builder().status(status).header("x-rate-limit-limit", limit);
        if let Some(date) = date {
            response = response.header("date", date);
        }
        let response = response.header("x-rate-limit-remaining", remaining).header("x-rate-limit-reset", reset);
        response.body(Bytes::from_static(b"{}")).unwrap()
    }
}

impl State {
    fn count(&mut self, name: &'static str, limit: u64) -> &mut Counted {
        let counted = self.limits.entry(name).or_default();
        counted.limit = limit;
        counted
    }
}

/// A request in flight, counted until it is dropped.
struct UnderWay(Arc<Mutex<State>>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.lock().unwrap().under_way -= 1;
    }
}

impl Transport for Limited {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(async move {
            let template = Attempt::of(&request).unwrap().template.clone();
            Ok(self.exchange(&template).await)
        })
    }
}

impl std::fmt::Debug for Limited {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Limited")
    }
}
