//! The governor: how requests wait, against enforced limits. Time is simulated.

mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use okta_sdk::Okta;
use okta_sdk::call::RetryOptions;
use okta_sdk::model::Json;
use okta_sdk::transport::{Transport, TransportError, TransportErrorKind, TransportFuture};
use support::{Limited, Memory, json, org};
use tokio::task::JoinSet;
use tokio::time::Instant;

/// Two templates share a limit of 20; every other template has its own limit of 20.
fn route(path: &str) -> (&'static str, u64) {
    match path {
        "/shared/1" | "/shared/2" => ("shared", 20),
        "/a" => ("a", 20),
        _ => ("b", 20),
    }
}

fn server() -> Limited {
    Limited::new(route, Duration::from_secs(30))
}

fn client(server: &Limited) -> Okta {
    // Without retries, every 429 is an error.
    org().transport(server.clone()).retry(RetryOptions::none()).build().unwrap()
}

/// Starts calls at once, and waits for all of them.
async fn burst(okta: &Okta, calls: &[(&'static str, usize)]) -> (usize, usize) {
    let mut tasks = JoinSet::new();
    for (path, count) in calls {
        for _ in 0..*count {
            let call = okta.raw().get(*path).fetch::<Json>();
            tasks.spawn(async move { call.await.is_ok() });
        }
    }
    let results = tasks.join_all().await;
    let good = results.iter().filter(|good| **good).count();
    (good, results.len() - good)
}

#[tokio::test(start_paused = true)]
async fn an_initial_burst_causes_no_429() {
    let server = server();
    let started = Instant::now();
    assert_eq!(burst(&client(&server), &[("/a", 64)]).await, (64, 0));
    let counted = &server.counted()["a"];
    assert_eq!(counted.served.values().copied().collect::<Vec<_>>(), [20, 20, 20, 4]);
    assert!(started.elapsed() < Duration::from_secs(160), "no window is left out: {:?}", started.elapsed());
}

#[tokio::test(start_paused = true)]
async fn operations_that_share_a_limit_share_a_bucket() {
    let server = server();
    assert_eq!(burst(&client(&server), &[("/shared/1", 50), ("/shared/2", 50)]).await, (100, 0));
    assert!(server.counted()["shared"].refused.is_empty());
    assert_eq!(server.counted()["shared"].served.values().sum::<u64>(), 100);
}

#[tokio::test(start_paused = true)]
async fn limits_that_look_the_same_do_not_block_each_other() {
    let server = server();
    assert_eq!(burst(&client(&server), &[("/a", 60), ("/b", 60)]).await, (120, 0));
    for (name, counted) in server.counted() {
        assert_eq!(counted.served.values().copied().collect::<Vec<_>>(), [20, 20, 20], "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn without_the_governor_a_burst_causes_429s() {
    let server = server();
    let okta = org().transport(server.clone()).retry(RetryOptions::none()).rate_limit_governor(false).build().unwrap();
    assert_eq!(burst(&okta, &[("/a", 64)]).await, (20, 44));
}

#[tokio::test(start_paused = true)]
async fn usage_by_others_is_taken_into_account() {
    let server = server();
    let okta = client(&server);
    assert_eq!(burst(&okta, &[("/a", 5)]).await, (5, 0));
    server.take("/a", 14);
    // One response reports that nothing is left; the next call waits for the next window.
    okta.raw().get("/a").await.unwrap();
    let first = server.window();
    assert_eq!(burst(&okta, &[("/a", 3)]).await, (3, 0));
    assert_eq!(server.window(), first + 1);
}

#[tokio::test(start_paused = true)]
async fn capacity_can_be_left_to_others() {
    let server = server();
    let okta = org().transport(server.clone()).max_capacity_percent(75).build().unwrap();
    assert_eq!(burst(&okta, &[("/a", 40)]).await, (40, 0));
    assert_eq!(server.counted()["a"].served.values().copied().collect::<Vec<_>>(), [15, 15, 10]);
    for percent in [0, 101, 255] {
        let error = org().transport(server.clone()).max_capacity_percent(percent).build().unwrap_err();
        assert!(error.is_configuration() && error.to_string().contains(&percent.to_string()), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn requests_are_spread_over_the_window() {
    let server = Limited::new(|_| ("a", 600), Duration::ZERO);
    let okta = client(&server);
    let started = Instant::now();
    burst(&okta, &[("/a", 250)]).await;
    assert!(started.elapsed() < Duration::from_secs(1), "a client with few requests does not wait: {:?}", started.elapsed());
    burst(&okta, &[("/a", 200)]).await;
    let elapsed = started.elapsed().as_secs();
    assert!((20..40).contains(&elapsed), "150 of the last 300 take half of the minute: {elapsed}");
}

#[tokio::test(start_paused = true)]
async fn requests_wait_in_order() {
    let server = server();
    let okta = client(&server);
    let order = Arc::new(Mutex::new(Vec::new()));
    let mut tasks = JoinSet::new();
    for number in 0..60 {
        let (okta, order) = (okta.clone(), order.clone());
        tasks.spawn(async move {
            // Both templates count toward one limit, so they wait in one queue.
            let path = if number % 2 == 0 { "/shared/1" } else { "/shared/2" };
            okta.raw().get(path).await.unwrap();
            order.lock().unwrap().push(number);
        });
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    tasks.join_all().await;
    let order = order.lock().unwrap();
    // Responses overtake each other by tenths of a second, but no call waits a minute longer than a later one.
    for (place, number) in order.iter().enumerate() {
        assert!(place.abs_diff(*number) < 20, "{order:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn cancelled_calls_leave_the_queue() {
    let server = server();
    let okta = client(&server);
    assert_eq!(burst(&okta, &[("/a", 20)]).await, (20, 0));
    let mut given_up = JoinSet::new();
    for _ in 0..100 {
        let call = okta.raw().get("/a").fetch::<Json>().timeout(Duration::from_millis(300));
        given_up.spawn(async move { call.await.is_err_and(|error| error.is_timeout()) });
    }
    assert!(given_up.join_all().await.into_iter().all(|timed_out| timed_out));
    assert_eq!(burst(&okta, &[("/a", 20)]).await, (20, 0));
    assert_eq!(server.counted()["a"].served.values().copied().collect::<Vec<_>>(), [20, 20], "nothing was spent on them");

    // A request that is dropped in flight may have been counted, so it is.
    let server = Limited::new(route, Duration::from_secs(1));
    let okta = client(&server);
    okta.raw().get("/a").await.unwrap();
    for _ in 0..10 {
        let call = okta.raw().get("/a").fetch::<Json>().send();
        assert!(tokio::time::timeout(Duration::from_millis(15), call).await.is_err());
    }
    assert_eq!(burst(&okta, &[("/a", 30)]).await, (30, 0));
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_never_polled_blocks_no_other() {
    let server = server();
    let okta = client(&server);
    assert_eq!(burst(&okta, &[("/a", 20)]).await, (20, 0));
    // Both are at the front of the queue, and are not polled again.
    let mut idle: Vec<_> = (0..2).map(|_| Box::pin(okta.raw().get("/a").fetch::<Json>().send())).collect();
    for call in &mut idle {
        assert!(tokio::time::timeout(Duration::ZERO, call).await.is_err());
    }
    let started = Instant::now();
    assert_eq!(burst(&okta, &[("/a", 10)]).await, (10, 0));
    assert!(started.elapsed() < Duration::from_secs(40), "{:?}", started.elapsed());
    for call in idle {
        call.await.unwrap();
    }
    assert_eq!(server.counted()["a"].served.values().copied().collect::<Vec<_>>(), [20, 12]);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_reports_no_limits_is_not_paced() {
    let memory = Memory::new(|_| Ok(json(200, "{}")));
    let started = Instant::now();
    assert_eq!(burst(&memory.okta(), &[("/a", 64), ("/b", 64)]).await, (128, 0));
    assert_eq!(started.elapsed(), Duration::ZERO);
}

/// Responds late to the first request, and at once to the others.
#[derive(Debug)]
struct Late(Mutex<bool>);

impl Transport for Late {
    fn send(&self, _: http::Request<Bytes>) -> TransportFuture<'_> {
        let is_first = !std::mem::replace(&mut *self.0.lock().unwrap(), true);
        Box::pin(async move {
            tokio::time::sleep(Duration::from_secs(if is_first { 50 } else { 0 })).await;
            Ok(json(200, "{}"))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_late_first_response_delays_no_other_call() {
    let okta = org().transport(Late(Mutex::new(false))).build().unwrap();
    let first = tokio::spawn(okta.raw().get("/a").fetch::<Json>().send());
    tokio::task::yield_now().await;
    let started = Instant::now();
    assert_eq!(burst(&okta, &[("/a", 20)]).await, (20, 0));
    assert_eq!(started.elapsed(), Duration::from_millis(250));
    first.await.unwrap().unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_concurrency_429_reduces_concurrency() {
    let server = Limited::new(|_| ("a", 10_000), Duration::ZERO).concurrency(10);
    let okta = org().transport(server.clone()).retry(RetryOptions::new().max_retries(8)).build().unwrap();
    assert_eq!(burst(&okta, &[("/a", 2000)]).await, (2000, 0));
    let governed = server.counted()["a"].refused.len();

    let server = Limited::new(|_| ("a", 10_000), Duration::ZERO).concurrency(10);
    let okta = org().transport(server.clone()).rate_limit_governor(false).retry(RetryOptions::new().max_retries(8)).build().unwrap();
    burst(&okta, &[("/a", 2000)]).await;
    let ungoverned = server.counted()["a"].refused.len();
    assert!(governed * 5 < ungoverned, "{governed} refusals with the governor, {ungoverned} without");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn threads_do_not_block_each_other() {
    // Responses of two limits, with counts that are sometimes out of order.
    let left = std::sync::atomic::AtomicU64::new(100_000);
    let memory = Memory::new(move |_| {
        let left = left.fetch_sub(1, std::sync::atomic::Ordering::Relaxed);
        let answer = http::Response::builder().header("x-rate-limit-limit", 100_000).header("x-rate-limit-remaining", left);
        Ok(answer.header("x-rate-limit-reset", 4_000_000_000_u64).body(Bytes::from("{}")).unwrap())
    });
    assert_eq!(burst(&memory.okta(), &[("/a", 1000), ("/b", 1000), ("/c", 1000)]).await, (3000, 0));
}

#[tokio::test(start_paused = true)]
async fn a_server_without_a_date_is_measured_by_the_local_clock() {
    let start = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let started = Instant::now();
    // A limit of 10 per minute, with Okta's headers except `Date`.
    let counts = Arc::new(Mutex::new(std::collections::BTreeMap::<u64, u64>::new()));
    let counted = counts.clone();
    let memory = Memory::new(move |_| {
        let window = (start + started.elapsed()).as_secs() / 60;
        let mut counts = counted.lock().unwrap();
        let count = counts.entry(window).or_default();
        *count += 1;
        let (status, left) = if *count > 10 { (429, 0) } else { (200, 10 - *count) };
        let answer = http::Response::builder().status(status).header("x-rate-limit-limit", 10).header("x-rate-limit-remaining", left);
        Ok(answer.header("x-rate-limit-reset", (window + 1) * 60).body(Bytes::from("{}")).unwrap())
    });
    let okta = org().transport(memory).retry(RetryOptions::none()).build().unwrap();
    assert_eq!(burst(&okta, &[("/a", 60)]).await, (60, 0));
    // The first window may be about to end.
    let counts = counts.lock().unwrap();
    assert!(counts.len() <= 7 && counts.values().all(|count| *count <= 10), "{counts:?}");
}

#[tokio::test(start_paused = true)]
async fn a_429_without_a_reset_holds_other_requests_too() {
    let refused = http::Response::builder().status(429).header("retry-after", "5").body(Bytes::new()).unwrap();
    let memory = Memory::script_repeating_last(vec![Ok(refused), Ok(json(200, "{}"))]);
    let okta = org().transport(memory.clone()).retry(RetryOptions::none()).build().unwrap();
    let started = Instant::now();
    okta.raw().get("/a").await.unwrap_err();
    okta.raw().get("/a").await.unwrap();
    assert_eq!(started.elapsed(), Duration::from_secs(5));
    okta.raw().get("/b").await.unwrap();
    assert_eq!(started.elapsed(), Duration::from_secs(5), "it was about one operation");
}

#[tokio::test(start_paused = true)]
async fn a_limit_that_is_used_up_for_years_is_tried_again() {
    let refused = http::Response::builder().status(429).header("date", "Thu, 01 Jan 2026 00:00:00 GMT").header("x-rate-limit-limit", 9);
    let refused = refused.header("x-rate-limit-remaining", 0).header("x-rate-limit-reset", i64::MAX).body(Bytes::new()).unwrap();
    let memory = Memory::script_repeating_last(vec![Ok(refused)]);
    let okta = org().transport(memory.clone()).retry(RetryOptions::none()).build().unwrap();
    let started = Instant::now();
    assert_eq!(burst(&okta, &[("/a", 11)]).await, (0, 11));
    let minutes = started.elapsed().as_secs() / 60;
    assert!((10..=11).contains(&minutes), "one a minute asks whether it still is: {minutes}");
}

#[tokio::test(start_paused = true)]
async fn failed_requests_count_toward_the_limit() {
    /// Loses every second request after it was counted.
    #[derive(Debug)]
    struct Losing(Limited, Mutex<u64>);
    impl Transport for Losing {
        fn send(&self, request: http::Request<Bytes>) -> TransportFuture<'_> {
            let number = {
                let mut count = self.1.lock().unwrap();
                *count += 1;
                *count
            };
            Box::pin(async move {
                let answer = self.0.send(request).await;
                if number.is_multiple_of(2) { Err(TransportError::new(TransportErrorKind::Cut)) } else { answer }
            })
        }
    }
    let server = server();
    let okta = org().transport(Losing(server.clone(), Mutex::new(0))).retry(RetryOptions::none()).build().unwrap();
    assert_eq!(burst(&okta, &[("/a", 80)]).await, (40, 40));
    assert!(server.counted()["a"].refused.is_empty(), "{:?}", server.counted());
}

/// Responds after a second, to the first request with a concurrency limit. Counts the requests in flight.
#[derive(Debug, Default)]
struct AtOnce {
    asked: Mutex<u64>,
    under_way: Arc<Mutex<(u64, u64)>>,
}

struct UnderWay(Arc<Mutex<(u64, u64)>>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.lock().unwrap().0 -= 1;
    }
}

impl Transport for AtOnce {
    fn send(&self, _: http::Request<Bytes>) -> TransportFuture<'_> {
        let asked = {
            let mut asked = self.asked.lock().unwrap();
            *asked += 1;
            *asked
        };
        let counted = {
            let mut under_way = self.under_way.lock().unwrap();
            under_way.0 += 1;
            under_way.1 = under_way.1.max(under_way.0);
            UnderWay(self.under_way.clone())
        };
        Box::pin(async move {
            let _counted = counted;
            if asked == 20 {
                let refused = http::Response::builder().status(429).header("x-rate-limit-limit", 0);
                return Ok(refused.header("x-rate-limit-remaining", 0).header("x-rate-limit-reset", 0).body(Bytes::new()).unwrap());
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
            Ok(json(200, "{}"))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn concurrency_recovers_after_successes() {
    let transport = AtOnce::default();
    let under_way = transport.under_way.clone();
    let okta = org().transport(transport).retry(RetryOptions::none()).build().unwrap();
    okta.raw().get("/a").await.unwrap();
    burst(&okta, &[("/a", 40)]).await;
    under_way.lock().unwrap().1 = 0;
    burst(&okta, &[("/a", 60)]).await;
    let after_refusal = under_way.lock().unwrap().1;
    for _ in 0..40 {
        burst(&okta, &[("/a", 60)]).await;
    }
    under_way.lock().unwrap().1 = 0;
    burst(&okta, &[("/a", 60)]).await;
    let later = under_way.lock().unwrap().1;
    assert!(after_refusal < 45 && later == 60, "{after_refusal} {later}");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_cancelled_makes_room_at_once() {
    let transport = AtOnce::default();
    let okta = org().transport(transport).retry(RetryOptions::none()).build().unwrap();
    okta.raw().get("/a").await.unwrap();
    burst(&okta, &[("/a", 20)]).await;
    // Each of these is cancelled in flight, and must release its place.
    for _ in 0..100 {
        tokio::time::timeout(Duration::from_millis(100), okta.raw().get("/a").fetch::<Json>().send()).await.unwrap_err();
    }
    // This call takes a second, and would wait forever if there were no room.
    let call = okta.raw().get("/a").fetch::<Json>().send();
    tokio::time::timeout(Duration::from_millis(1500), call).await.unwrap().unwrap();
}
