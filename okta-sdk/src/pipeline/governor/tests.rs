//! The state of the governor. `tests/governor.rs` tests its behaviour through clients.

use bytes::Bytes;
use http::Response;

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::window::{Ready, Told, Window};
use super::{Governor, Limiter};
use crate::facts::{Operation, RateLimit};
use crate::pipeline::ResetClock;
use crate::transport::{Attempt, TransportError, TransportErrorKind};

static GET: Operation = Operation::new("raw GET", "GET", "");

fn attempt(path: String) -> Attempt {
    let mut attempt = Attempt::new(&GET);
    attempt.template = path.into();
    attempt
}

/// A response at 60 seconds, with the remaining count of a limit of 100 that is reset at 110.
fn reported(remaining: u64) -> Response<Bytes> {
    let response = Response::builder().header("date", "Thu, 01 Jan 1970 00:01:00 GMT").header("x-rate-limit-limit", 100);
    response.header("x-rate-limit-remaining", remaining).header("x-rate-limit-reset", 110).body(Bytes::new()).unwrap()
}

/// How many seconds a request waits for its turn.
async fn waits(limiter: &Limiter, path: &str) -> f64 {
    let started = Instant::now();
    limiter.acquire(&attempt(path.to_owned()), None).await.unwrap().answered(Err(&unreachable()));
    started.elapsed().as_secs_f64()
}

fn unreachable() -> TransportError {
    TransportError::new(TransportErrorKind::Connect)
}

/// Sends a request whose response reports the remaining count of a limit of 100.
async fn exchange(limiter: &Limiter, path: &str, remaining: u64) {
    let mut permit = limiter.acquire(&attempt(path.to_owned()), None).await.unwrap();
    permit.sent();
    permit.answered(Ok(&reported(remaining)));
}

#[tokio::test(start_paused = true)]
async fn countless_paths_do_not_fill_the_memory() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    for number in 0..3000 {
        exchange(&limiter, &format!("/path-{number}"), 99).await;
    }
    let (remembered, limits) = limiter.with_buckets(|buckets| (buckets.remembered(), buckets.limits()));
    assert!(remembered <= 1024 && limits <= remembered, "{remembered} {limits}");
}

#[tokio::test(start_paused = true)]
async fn limits_in_use_are_not_forgotten() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    let held = limiter.acquire(&attempt("/held".to_owned()), None).await.unwrap();
    exchange(&limiter, "/awaited", 0).await;
    let queued = tokio::spawn({
        let limiter = limiter.clone();
        async move { waits(&limiter, "/awaited").await }
    });
    tokio::task::yield_now().await;
    for number in 0..1200_u64 {
        exchange(&limiter, &format!("/path-{number}"), 99).await;
        if number % 100 == 0 {
            exchange(&limiter, "/often", 98 - number / 100).await;
        }
    }
    // While a limit is unknown, requests are sent one at a time.
    let permit = limiter.acquire(&attempt("/often".to_owned()), None).await.unwrap();
    assert_eq!(waits(&limiter, "/often").await, 0.0);
    drop(permit);
    held.answered(Ok(&reported(0)));
    let (held, awaited) = tokio::join!(waits(&limiter, "/held"), waits(&limiter, "/awaited"));
    // A second after the reset.
    assert_eq!((held, awaited, queued.await.unwrap()), (51.0, 51.0, 51.0), "their limits are known");
}

#[tokio::test(start_paused = true)]
async fn consistent_counts_are_one_limit_and_inconsistent_ones_are_two() {
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
async fn the_smallest_remaining_count_is_used_and_old_responses_are_not() {
    let mut window = Window::new();
    let now = Instant::now();
    window.hear(&told(0, 110, 100), 1, 1);
    // A second after the reset, since both are whole seconds.
    assert_eq!(window.ready(now, 100), Ready::NotBefore(now + Duration::from_secs(11)));
    // Responses to requests that were counted earlier arrive later.
    window.hear(&told(50, 110, 100), 2, 1);
    assert!(matches!(window.ready(now, 100), Ready::NotBefore(_)), "the smallest counts, not the latest");
    let mut window = Window::new();
    window.hear(&told(0, 170, 110), 1, 1);
    window.hear(&told(100, 110, 109), 2, 1);
    assert!(matches!(window.ready(now, 100), Ready::NotBefore(_)), "the newer window counts");
    window.hear(&told(100, 230, 160), 3, 1);
    assert_eq!(window.ready(now, 100), Ready::Now, "although the end of the one before is not here yet");
    // A second after the end, the known reset was wrong.
    for (seconds, reset) in [(70, 230), (71, 170)] {
        let told = Told { now: now + Duration::from_secs(seconds), ..told(100, 170, 160) };
        window.hear(&told, 4, 1);
        assert_eq!(window.reset(), Some(reset));
    }
}

#[tokio::test(start_paused = true)]
async fn a_report_of_another_limit_is_one_of_another_size_or_of_a_window_that_cannot_be_next() {
    let mut window = Window::new();
    window.hear(&told(50, 110, 60), 1, 1);
    let report = |limit: u64, reset: i64| Told { rate: RateLimit { limit, remaining: 50, reset }, ..told(50, 110, 60) };
    for (limit, reset, is_another) in
        [(100, 110, false), (100, 111, false), (100, 109, false), (100, 50, false), (100, 112, true), (100, 170, true), (90, 110, true)]
    {
        assert_eq!(window.is_another(&report(limit, reset)), is_another, "{limit} {reset}");
    }
    assert!(window.fits(&report(100, 111)) && !window.fits(&report(90, 110)) && !window.fits(&report(100, 170)));
    // The next window may begin before this one seems to end.
    tokio::time::advance(Duration::from_secs(45)).await;
    let now = Instant::now();
    assert!(!window.is_another(&Told { now, ..report(100, 170) }) && window.is_another(&Told { now, ..report(90, 170) }));
}

#[tokio::test(start_paused = true)]
async fn a_limit_is_forgotten_only_after_several_responses_without_a_report() {
    let now = Instant::now();
    let mut window = Window::new();
    window.hear(&told(0, 110, 60), 1, 1);
    for _ in 0..2 {
        window.hear_nothing(true);
        assert!(matches!(window.ready(now, 100), Ready::NotBefore(_)));
    }
    window.hear(&told(0, 110, 60), 2, 1);
    window.hear_nothing(true);
    window.hear_nothing(true);
    assert!(matches!(window.ready(now, 100), Ready::NotBefore(_)), "in a row");
    window.hear_nothing(false);
    assert_eq!(window.ready(now, 100), Ready::Now);
    // If nothing was ever reported, a response is enough to send further requests, but an error is not.
    let mut window = Window::new();
    window.sent(now);
    window.hear_nothing(false);
    assert!(matches!(window.ready(now, 100), Ready::At(_)));
    window.hear_nothing(true);
    assert_eq!(window.ready(now, 100), Ready::Now);
}

#[tokio::test(start_paused = true)]
async fn requests_that_did_not_reach_the_server_are_not_counted() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    exchange(&limiter, "/a", 1).await;
    for _ in 0..3 {
        assert!(waits(&limiter, "/a").await <= 1.0, "one is left");
    }
    let cut = TransportError::new(TransportErrorKind::Cut);
    limiter.acquire(&attempt("/a".to_owned()), None).await.unwrap().answered(Err(&cut));
    assert!(waits(&limiter, "/a").await > 40.0, "it may have been counted");
}

#[tokio::test(start_paused = true)]
async fn requests_in_flight_count_in_the_limit_that_they_turn_out_to_share() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    exchange(&limiter, "/a", 3).await;
    let under_way =
        [limiter.acquire(&attempt("/b".to_owned()), None).await.unwrap(), limiter.acquire(&attempt("/b".to_owned()), None).await.unwrap()];
    exchange(&limiter, "/b", 2).await;
    assert_eq!(limiter.with_buckets(|buckets| buckets.limits()), 1);
    assert!(waits(&limiter, "/a").await > 40.0, "the two that are left are in flight");
    drop(under_way);
}

#[tokio::test(start_paused = true)]
async fn a_new_window_corrects_the_clock() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    // The date is 20 seconds behind: the window ends in 30 seconds.
    exchange(&limiter, "/a", 50).await;
    tokio::time::advance(Duration::from_secs(31)).await;
    let response = Response::builder().header("date", "Thu, 01 Jan 1970 00:01:31 GMT").header("x-rate-limit-limit", 100);
    let response = response.header("x-rate-limit-remaining", 0).header("x-rate-limit-reset", 170).body(Bytes::new()).unwrap();
    limiter.acquire(&attempt("/a".to_owned()), None).await.unwrap().answered(Ok(&response));
    assert_eq!(waits(&limiter, "/a").await, 61.0, "the next one ends a minute after this one has begun");
}

#[tokio::test(start_paused = true)]
async fn a_limit_that_changes_its_size_is_respected() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    exchange(&limiter, "/a", 90).await;
    let late = limiter.acquire(&attempt("/a".to_owned()), None).await.unwrap();
    let refused = Response::builder().status(429).header("retry-after", 5).body(Bytes::new()).unwrap();
    limiter.acquire(&attempt("/a".to_owned()), None).await.unwrap().answered(Ok(&refused));
    let mut larger = reported(190);
    larger.headers_mut().insert("x-rate-limit-limit", 200.into());
    late.answered(Ok(&larger));
    assert_eq!(waits(&limiter, "/a").await, 5.0);
}

#[tokio::test(start_paused = true)]
async fn waiting_requests_are_not_overtaken() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    exchange(&limiter, "/a", 30).await;
    let key = attempt("/a".to_owned());
    let mut first = limiter.acquire(&key, None);
    assert!(tokio::time::timeout(Duration::ZERO, &mut first).await.is_err());
    // The request may be sent but is not polled. It keeps its place for a second.
    tokio::time::advance(Duration::from_secs(1)).await;
    assert!(waits(&limiter, "/a").await >= 0.5);
    drop(first);
}

#[tokio::test(start_paused = true)]
async fn failed_requests_are_not_attributed_to_others() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    exchange(&limiter, "/a", 99).await;
    for _ in 0..10 {
        let cut = TransportError::new(TransportErrorKind::Cut);
        limiter.acquire(&attempt("/a".to_owned()), None).await.unwrap().answered(Err(&cut));
    }
    exchange(&limiter, "/a", 88).await;
    for left in (83..88).rev() {
        exchange(&limiter, "/a", left).await;
        assert_eq!(waits(&limiter, "/a").await, 0.0, "the limit is not shared");
    }
}

#[tokio::test(start_paused = true)]
async fn a_limit_of_zero_is_ignored() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    let mut response = reported(0);
    response.headers_mut().insert("x-rate-limit-limit", 0.into());
    limiter.acquire(&attempt("/a".to_owned()), None).await.unwrap().answered(Ok(&response));
    assert_eq!(waits(&limiter, "/a").await, 0.0);
}

#[tokio::test(start_paused = true)]
async fn the_rest_of_a_shared_limit_is_used_faster_than_evenly() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    exchange(&limiter, "/a", 50).await;
    // 50 requests in 48.5 seconds, half as fast again.
    let expected = 48.5 / 50.0 / 1.5;
    let waited = waits(&limiter, "/a").await;
    assert!((waited - expected).abs() < 0.01, "{waited}");
    // A request that was not sent leaves its place to the next.
    exchange(&limiter, "/a", 49).await;
    drop(limiter.acquire(&attempt("/a".to_owned()), None).await.unwrap());
    assert_eq!(waits(&limiter, "/a").await, 0.0);
}

#[tokio::test(start_paused = true)]
async fn reports_of_another_limit_are_forgotten() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    exchange(&limiter, "/a", 99).await;
    exchange(&limiter, "/b", 1).await;
    assert_eq!(limiter.with_buckets(|buckets| buckets.limits()), 1);
    let mut smaller = reported(1);
    smaller.headers_mut().insert("x-rate-limit-limit", 90.into());
    limiter.acquire(&attempt("/b".to_owned()), None).await.unwrap().answered(Ok(&smaller));
    assert_eq!(limiter.with_buckets(|buckets| buckets.limits()), 2);
    for _ in 0..10 {
        assert_eq!(waits(&limiter, "/a").await, 0.0, "99 are left");
    }
}

#[tokio::test(start_paused = true)]
async fn one_contradiction_may_be_a_coincidence_and_two_are_two_limits() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    exchange(&limiter, "/c", 50).await;
    exchange(&limiter, "/d", 50).await;
    assert_eq!(limiter.with_buckets(|buckets| buckets.limits()), 2);
    exchange(&limiter, "/d", 49).await;
    assert_eq!(limiter.with_buckets(|buckets| buckets.limits()), 1, "that may be one limit after all");
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    exchange(&limiter, "/a", 99).await;
    exchange(&limiter, "/b", 98).await;
    for limits in [1, 2] {
        exchange(&limiter, "/b", 99).await;
        assert_eq!(limiter.with_buckets(|buckets| buckets.limits()), limits);
    }
}

#[tokio::test(start_paused = true)]
async fn a_429_holds_until_the_reset_and_a_response_without_a_report_counts_as_one_request() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    let mut refused = reported(5);
    *refused.status_mut() = http::StatusCode::TOO_MANY_REQUESTS;
    limiter.acquire(&attempt("/a".to_owned()), None).await.unwrap().answered(Ok(&refused));
    assert_eq!(waits(&limiter, "/a").await, 51.0, "although 5 are said to be left");
    exchange(&limiter, "/b", 1).await;
    limiter.acquire(&attempt("/b".to_owned()), None).await.unwrap().answered(Ok(&Response::new(Bytes::new())));
    assert!(waits(&limiter, "/b").await > 40.0, "that was the last one");
}

#[tokio::test(start_paused = true)]
async fn a_concurrency_429_reduces_concurrency_to_three_quarters() {
    let limiter = Limiter::new(100, Arc::new(ResetClock::new()));
    // A server that reports no limits.
    limiter.acquire(&attempt("/a".to_owned()), None).await.unwrap().answered(Ok(&Response::new(Bytes::new())));
    let mut permits = Vec::new();
    for _ in 0..8 {
        permits.push(limiter.acquire(&attempt("/a".to_owned()), None).await.unwrap());
    }
    let mut refused = Response::builder().status(429).header("x-rate-limit-limit", 0).header("x-rate-limit-remaining", 0);
    refused = refused.header("x-rate-limit-reset", 0);
    permits.remove(0).answered(Ok(&refused.body(Bytes::new()).unwrap()));
    for (path, under_way) in [("/a", 7), ("/b", 6)] {
        assert_eq!(permits.len(), under_way);
        let key = attempt(path.to_owned());
        let mut next = limiter.acquire(&key, None);
        assert!(tokio::time::timeout(Duration::from_millis(1), &mut next).await.is_err());
        let started = Instant::now();
        permits.truncate(5);
        permits.push(next.await.unwrap());
        assert_eq!(started.elapsed(), Duration::ZERO, "who waits is woken, whatever the operation");
    }
}
