//! 100,000 calls to a server that fails at random, with a seed: every call returns the right result, no unsafe call is run twice,
//! and memory stays flat. Some of the calls go over real connections.
//!
//! The fate of an attempt follows from the seed and the call's number, so that the right result of each call is known in advance.

mod support;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use okta_sdk::error::ErrorKind;
use okta_sdk::model::Json;
use okta_sdk::transport::{Transport, TransportError, TransportErrorKind, TransportFuture};
use okta_sdk::{Error, Okta};
use support::org;
#[cfg(feature = "reqwest")]
use support::{Fault, Received, Reply, Server};

const SEED: u64 = 0x0C7A;
const MAX_TRIES: u64 = 3;

/// The calls that go over real connections. A running server cannot refuse a connection, so these are cut instead.
const OVER_THE_WIRE: std::ops::Range<u64> = 97_000..100_000;

/// What happens to one attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    Good,
    Slow,
    /// Rejected before it is run.
    Limited,
    /// Not run, but the client cannot know.
    Unavailable,
    /// The server does not see it.
    Unconnected,
    /// Run, but the response is lost.
    Cut,
    /// Run, but the response is late.
    Late,
    /// Run, but the response body is incomplete.
    Broken,
}

impl Fate {
    fn of(call: u64, attempt: u64) -> Self {
        match random(call * 8 + attempt) % 100 {
            0..5 => Self::Limited,
            5..10 => Self::Unavailable,
            10..13 if OVER_THE_WIRE.contains(&call) => Self::Cut,
            10..13 => Self::Unconnected,
            13..17 => Self::Cut,
            17..18 => Self::Late,
            18..21 => Self::Broken,
            21..30 => Self::Slow,
            _ => Self::Good,
        }
    }

    fn is_run(self) -> bool {
        !matches!(self, Self::Limited | Self::Unavailable | Self::Unconnected)
    }
}

fn random(of: u64) -> u64 {
    let mut bits = (SEED + of).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB) >> 20
}

/// The method and target of a call, by its number.
fn method(call: u64) -> (&'static str, &'static str, bool) {
    match call % 6 {
        0 | 1 => ("GET", "/api/v1/groups/{groupId}", true),
        2 => ("PUT", "/api/v1/groups/{groupId}", true),
        3 => ("POST", "/api/v1/groups/{groupId}/users", false),
        4 => ("DELETE", "/api/v1/groups/{groupId}", true),
        _ => ("DELETE", "/api/v1/users/{userId}", false),
    }
}

/// The expected result of a call, and the expected numbers of attempts and runs.
fn expected(call: u64) -> (Fate, u64, u64) {
    let (_, _, may_repeat) = method(call);
    let mut run = 0;
    for attempt in 1..=MAX_TRIES {
        let fate = Fate::of(call, attempt);
        run += u64::from(fate.is_run());
        let again = match fate {
            Fate::Good | Fate::Slow | Fate::Broken => false,
            Fate::Limited | Fate::Unconnected => true,
            Fate::Unavailable | Fate::Cut | Fate::Late => may_repeat,
        };
        if !again || attempt == MAX_TRIES {
            return (fate, attempt, run);
        }
    }
    unreachable!("the last try returns")
}

/// The server's record of a call.
#[derive(Debug, Default)]
struct Seen {
    tries: u64,
    run: u64,
    first_refused: Option<String>,
    body: Option<Vec<u8>>,
}

/// The calls in progress.
#[derive(Clone, Debug, Default)]
struct Book(Arc<Mutex<HashMap<u64, Seen>>>);

impl Book {
    /// Records an attempt. Its retry headers must be right.
    fn arrives(&self, header: impl Fn(&str) -> Option<String>, body: &[u8]) -> (u64, u64, Fate) {
        let call: u64 = header("x-call").unwrap().parse().unwrap();
        let mut book = self.0.lock().unwrap();
        let seen = book.entry(call).or_default();
        seen.tries += 1;
        // The server does not see attempts without a connection, so the client's count is used.
        let attempt = header("x-okta-retry-count").map_or(1, |count| count.parse::<u64>().unwrap() + 1);
        assert!(attempt >= seen.tries && attempt <= MAX_TRIES);
        assert_eq!(header("x-okta-retry-for"), seen.first_refused, "call {call}, try {attempt}");
        assert_eq!(seen.body.get_or_insert_with(|| body.to_vec()), body, "what is sent again is the same");
        let fate = Fate::of(call, attempt);
        seen.run += u64::from(fate.is_run());
        if matches!(fate, Fate::Limited | Fate::Unavailable) {
            seen.first_refused.get_or_insert(format!("req-{call}-{attempt}"));
        }
        (call, attempt, fate)
    }

    /// Records the end of a call.
    fn closes(&self, call: u64, result: &Result<okta_sdk::call::Response<Json>, Error>) {
        let (fate, attempts, run) = expected(call);
        let seen = self.0.lock().unwrap().remove(&call).unwrap_or_default();
        assert_eq!(seen.run, run, "call {call} {result:?}");
        if !method(call).2 {
            assert!(seen.run <= 1, "call {call} was run twice");
        }
        let transport = |error: &Error| match error.kind() {
            ErrorKind::Transport(error) => Some(error.kind()),
            _ => None,
        };
        let is_right = match (fate, result) {
            (Fate::Good | Fate::Slow, Ok(answer)) => {
                answer.as_str() == format!("{{\"call\":{call}}}") && u64::from(answer.raw_response().attempts()) == attempts
            }
            (Fate::Limited, Err(error)) => error.is_rate_limited(),
            (Fate::Unavailable, Err(error)) => error.status().is_some_and(|status| status == 503),
            (Fate::Unconnected, Err(error)) => error.is_connect(),
            (Fate::Cut, Err(error)) => transport(error) == Some(TransportErrorKind::Cut),
            (Fate::Late, Err(error)) => transport(error) == Some(TransportErrorKind::Timeout),
            (Fate::Broken, Err(error)) => error.is_decode(),
            _ => false,
        };
        assert!(is_right, "call {call} should have ended as {fate:?} after {attempts} tries, and ended as {result:?}");
    }
}

fn limited(date: &str, reset: u64) -> http::response::Builder {
    let response = Response::builder().status(429).header("date", date).header("x-rate-limit-reset", reset);
    response.header("x-rate-limit-limit", 100).header("x-rate-limit-remaining", 0)
}

/// The in-memory server.
#[derive(Debug)]
struct Chaos(Book);

impl Transport for Chaos {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(async move {
            let header = |name: &str| request.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
            let call: u64 = header("x-call").unwrap().parse().unwrap();
            let count = header("x-okta-retry-count").map_or(0, |count| count.parse::<u64>().unwrap());
            if Fate::of(call, count + 1) == Fate::Unconnected {
                return Err(TransportError::new(TransportErrorKind::Connect));
            }
            let (call, attempt, fate) = self.0.arrives(header, request.body());
            tokio::time::sleep(Duration::from_millis(random(call) % 50)).await;
            let id = format!("req-{call}-{attempt}");
            let body = format!("{{\"call\":{call}}}");
            let response = match fate {
                Fate::Limited => {
                    let response = limited("Thu, 01 Jan 1970 00:01:00 GMT", 60 + random(call) % 3).header("x-okta-request-id", id);
                    return Ok(response.body(Bytes::new()).unwrap());
                }
                Fate::Unavailable => Response::builder().status(503).header("x-okta-request-id", id).body(Bytes::new()),
                Fate::Cut => return Err(TransportError::new(TransportErrorKind::Cut)),
                Fate::Late => return std::future::pending().await,
                Fate::Broken => Response::builder().body(Bytes::copy_from_slice(&body.as_bytes()[..body.len() / 2])),
                Fate::Slow => {
                    tokio::time::sleep(Duration::from_secs(5)).await;
                    Response::builder().body(body.into())
                }
                Fate::Good | Fate::Unconnected => Response::builder().body(body.into()),
            };
            Ok(response.unwrap())
        })
    }
}

/// Makes calls from many tasks at once, and checks each when it ends.
async fn run(okta: &Okta, book: &Book, calls: std::ops::Range<u64>, tasks: usize) {
    let next = Arc::new(AtomicU64::new(calls.start));
    let mut set = tokio::task::JoinSet::new();
    for _ in 0..tasks {
        let (okta, book, next) = (okta.clone(), book.clone(), next.clone());
        set.spawn(async move {
            loop {
                let call = next.fetch_add(1, Ordering::Relaxed);
                if call >= calls.end {
                    break;
                }
                let (method, path, _) = method(call);
                let raw = match method {
                    "GET" => okta.raw().get(path),
                    "PUT" => okta.raw().put(path).json(&[call]),
                    "POST" => okta.raw().post(path).json(&[call]),
                    _ => okta.raw().delete(path),
                };
                let result = raw.path(call.to_string()).header("x-call", call.to_string()).fetch::<Json>().send().await;
                book.closes(call, &result);
            }
        });
    }
    while let Some(result) = set.join_next().await {
        result.unwrap();
    }
    assert!(book.0.lock().unwrap().is_empty(), "no try belongs to a call that has ended");
}

/// The memory of the process, if the system reports it.
fn resident_bytes() -> Option<u64> {
    let pages: u64 = std::fs::read_to_string("/proc/self/statm").ok()?.split(' ').nth(1)?.parse().ok()?;
    Some(pages * 4096)
}

#[tokio::test(start_paused = true)]
async fn a_hundred_thousand_calls_return_the_right_results() {
    let book = Book::default();
    let okta = org().transport(Chaos(book.clone())).build().unwrap();
    run(&okta, &book, 0..20_000, 64).await;
    let before = resident_bytes();
    run(&okta, &book, 20_000..OVER_THE_WIRE.start, 64).await;
    if let (Some(before), Some(after)) = (before, resident_bytes()) {
        let grown = after.saturating_sub(before);
        // A leak of 100 bytes per call would be noticed.
        assert!(grown < 6 * 1024 * 1024, "memory has grown by {grown} bytes over 77,000 calls");
    }
}

#[cfg(feature = "reqwest")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_thousand_of_them_go_over_real_connections() {
    let book = Book::default();
    let server = {
        let book = book.clone();
        Server::start(move |request| over_the_wire(&book, request)).await
    };
    let retry = okta_sdk::call::RetryOptions::new().max_wait(Duration::from_millis(20));
    // No response is late on purpose, because the machine is busy with other tests.
    let okta = server.builder().retry(retry).rate_limit_governor(false).attempt_timeout(Duration::from_secs(5)).build().unwrap();
    run(&okta, &book, OVER_THE_WIRE, 48).await;
}

/// The same server on a socket.
#[cfg(feature = "reqwest")]
fn over_the_wire(book: &Book, request: &Received) -> Reply {
    let header = |name: &str| request.header(name).map(str::to_owned);
    let (call, attempt, fate) = book.arrives(header, &request.body);
    let id = format!("req-{call}-{attempt}");
    let body = format!("{{\"call\":{call}}}");
    match fate {
        Fate::Limited => Reply::new(429, "").header("Retry-After", "0").header("X-Okta-Request-Id", &id),
        Fate::Unavailable => Reply::new(503, "<html>").header("X-Okta-Request-Id", &id),
        Fate::Cut => match call % 3 {
            0 => Reply::json(&body).fault(Fault::Close),
            1 => Reply::json(&body).fault(Fault::CutAfter(3)),
            _ => Reply::json(&body).fault(Fault::Garbage),
        },
        Fate::Late => Reply::json(&body).fault(Fault::Stall),
        Fate::Broken => Reply::json(&body[..body.len() / 2]),
        Fate::Slow => Reply::json(&body).after(Duration::from_millis(random(call) % 30)),
        Fate::Good | Fate::Unconnected => Reply::json(&body),
    }
}
