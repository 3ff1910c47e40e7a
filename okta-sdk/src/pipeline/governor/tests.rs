//! What the governor remembers. What it does is tested through clients, in `tests/governor.rs`.

use bytes::Bytes;
use http::Response;

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::window::{Ready, Told, Window};
use super::{Governor, Limiter};
use crate::facts::{Operation, RateLimit};
use crate::pipeline::ResetClock;
use crate::transport::Attempt;

static GET: Operation = Operation::new("raw GET", "GET", "");

fn attempt(path: String) -> Attempt {
    let mut attempt = Attempt::new(&GET);
    attempt.template = path.into();
    attempt
}

/// A response with what is left of a limit of 100.
fn reported(remaining: u64) -> Response<Bytes> {
    let response = Response::builder().header("date", "Thu, 01 Jan 1970 00:01:00 GMT").header("x-rate-limit-limit", 100);
    response.header("x-rate-limit-remaining", remaining).header("x-rate-limit-reset", 110).body(Bytes::new()).unwrap()
}

/// Sends a request whose response reports what is left of a limit of 100.
async fn exchange(limiter: &Limiter, path: &str, remaining: u64) {
    let mut permit = limiter.acquire(&attempt(path.to_owned()), None).await.unwrap();
    permit.sent();
    permit.answered(Ok(&reported(remaining)));
}

#[tokio::test(start_paused = true)]
async fn paths_without_number_do_not_fill_the_memory() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    for number in 0..3000 {
        exchange(&limiter, &format!("/path-{number}"), 99).await;
    }
    let (remembered, limits) = limiter.with_buckets(|buckets| (buckets.remembered(), buckets.limits()));
    assert!(remembered <= 1024 && limits <= remembered, "{remembered} {limits}");
}

#[tokio::test(start_paused = true)]
async fn what_is_in_use_is_not_forgotten() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    let held = limiter.acquire(&attempt("/held".to_owned()), None).await.unwrap();
    for number in 0..3000 {
        exchange(&limiter, &format!("/path-{number}"), 99).await;
    }
    held.answered(Ok(&reported(0)));
    let started = Instant::now();
    limiter.acquire(&attempt("/held".to_owned()), None).await.unwrap();
    assert_eq!(started.elapsed().as_secs(), 51, "its limit is known");
}

#[tokio::test(start_paused = true)]
async fn numbers_that_fit_are_one_limit_and_numbers_that_do_not_are_two() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    let limits = || limiter.with_buckets(|buckets| buckets.limits());
    exchange(&limiter, "/a", 99).await;
    exchange(&limiter, "/b", 98).await;
    assert_eq!(limits(), 1, "each answer has one less");
    exchange(&limiter, "/c", 99).await;
    assert_eq!(limits(), 2, "as much as there was before");
    exchange(&limiter, "/a", 97).await;
    exchange(&limiter, "/b", 98).await;
    assert_eq!(limits(), 2, "once may be a coincidence");
    exchange(&limiter, "/b", 97).await;
    assert_eq!(limits(), 2, "it is not the one of /a, and may be that of /c");
    exchange(&limiter, "/c", 98).await;
    exchange(&limiter, "/c", 97).await;
    assert_eq!(limits(), 3, "nor is it");
}

/// The report of a response: the remaining count of a limit of 100, the end of the window and the server's time.
fn told(remaining: u64, reset: i64, server_time: i64) -> Told {
    let (now, left) = (Instant::now(), Duration::from_secs((reset - server_time).unsigned_abs()));
    Told { rate: RateLimit { limit: 100, remaining, reset }, ends: now + left, now, refused: false }
}

#[tokio::test(start_paused = true)]
async fn the_smallest_number_left_counts_and_old_responses_do_not() {
    let mut window = Window::new();
    let now = Instant::now();
    window.hear(&told(0, 110, 100), 1, 1);
    // A second after the reset, since both are whole seconds.
    assert_eq!(window.ready(now, 100), Ready::NotBefore(now + Duration::from_secs(11)));
    // The responses of requests that were counted before come later.
    window.hear(&told(50, 110, 100), 2, 1);
    assert!(matches!(window.ready(now, 100), Ready::NotBefore(_)), "the smallest counts, not the latest");
    let mut window = Window::new();
    window.hear(&told(0, 170, 110), 1, 1);
    window.hear(&told(100, 110, 109), 2, 1);
    assert!(matches!(window.ready(now, 100), Ready::NotBefore(_)), "the newer window counts");
}
