//! Wrong reports about limits, and calls that do not get their turn in time. Time is simulated.

mod support;

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::Response;
use okta_sdk::call::RetryOptions;
use okta_sdk::error::{ErrorKind, Stage};
use okta_sdk::model::Json;
use okta_sdk::transport::{Transport, TransportFuture, TransportResult};
use support::{Limited, Memory, json, org};
use tokio::time::Instant;

/// The clock of the servers here.
const DATE: &str = "Fri, 03 Jan 2020 10:00:00 GMT";
const NOW: i64 = 1_578_045_600;

/// A response with a limit.
fn limited(status: u16, limit: &str, remaining: &str, reset: &str, body: &str) -> TransportResult {
    let response = Response::builder().status(status).header("date", DATE).header("x-rate-limit-limit", limit);
    let response = response.header("x-rate-limit-remaining", remaining).header("x-rate-limit-reset", reset);
    Ok(response.body(Bytes::copy_from_slice(body.as_bytes())).unwrap())
}

fn error(code: &str) -> String {
    format!(r#"{{"errorCode": "{code}", "errorSummary": "no"}}"#)
}

#[tokio::test(start_paused = true)]
async fn extreme_numbers_from_a_server_are_clamped() {
    let numbers = [
        "18446744073709551615",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "99999999999999999999999999999999",
        "0",
        "-1",
        "1",
        "+5",
        "1e9",
        "NaN",
        "",
    ];
    let year = Duration::from_secs(366 * 24 * 3600);
    for limit in numbers {
        for remaining in numbers {
            for reset in numbers {
                for (status, percent) in [(200, 100), (200, 1), (429, 100)] {
                    let answer = limited(status, limit, remaining, reset, "{}");
                    let memory = Memory::new(move |_| answer.clone());
                    let okta =
                        org().transport(memory).max_capacity_percent(percent).retry(RetryOptions::new().max_retries(1)).build().unwrap();
                    let started = Instant::now();
                    for _ in 0..3 {
                        let result = okta.raw().get("/a").fetch::<Json>().send().await;
                        assert_eq!(result.is_ok(), status == 200, "{limit} {remaining} {reset}");
                        let _ = result.map(|response| response.rate_limit());
                    }
                    assert!(started.elapsed() < Duration::from_secs(500), "{limit} {remaining} {reset}: {:?}", started.elapsed());
                }
            }
        }
        for retry_after in numbers {
            let answer =
                Response::builder().status(503).header("retry-after", retry_after).header("date", DATE).body(Bytes::new()).unwrap();
            let memory = Memory::new(move |_| Ok(answer.clone()));
            let okta = org().transport(memory).retry(RetryOptions::new().max_wait(year * 1000)).build().unwrap();
            okta.raw().get("/a").await.unwrap_err();
        }
    }
}

/// A server whose first response is wrong.
#[derive(Debug)]
struct Lying {
    server: Limited,
    asked: AtomicU64,
    reset: i64,
}

impl Transport for Lying {
    fn send(&self, request: http::Request<Bytes>) -> TransportFuture<'_> {
        let sending = self.server.send(request);
        Box::pin(async move {
            let mut response = sending.await?;
            if self.asked.fetch_add(1, Ordering::Relaxed) == 0 {
                response.headers_mut().insert("x-rate-limit-remaining", 0.into());
                response.headers_mut().insert("x-rate-limit-reset", self.reset.into());
            }
            Ok(response)
        })
    }
}

/// How much of five windows of 600 is used after a first response with a wrong reset, and the number of 429s.
async fn with_a_wrong_first_response(reset: fn(i64) -> i64) -> (u64, usize) {
    let server = Limited::new(|_| ("a", 600), Duration::from_secs(10));
    let transport = Lying { server: server.clone(), asked: AtomicU64::new(0), reset: reset(1_800_000_010) };
    let okta = org().transport(transport).build().unwrap();
    let ends = Instant::now() + Duration::from_secs(500);
    let tasks: Vec<_> = (0..32)
        .map(|_| {
            let okta = okta.clone();
            tokio::spawn(async move { while tokio::time::timeout_at(ends, okta.raw().get("/a").fetch::<Json>().send()).await.is_ok() {} })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let counted = &server.counted()["a"];
    // The windows after the wrong one.
    ((3..8).filter_map(|window| counted.served.get(&window)).sum(), counted.refused.len())
}

#[tokio::test(start_paused = true)]
async fn one_wrong_reset_costs_one_window() {
    for wrong in [|now: i64| now * 1000, |now: i64| now + 3600, |now: i64| now + 90, |_| i64::MAX, |now: i64| now - 3600] {
        let (served, refused) = with_a_wrong_first_response(wrong).await;
        assert!(served >= 5 * 600 * 95 / 100 && refused <= 40, "{} of 3000, {refused} refused", served);
    }
}

#[tokio::test(start_paused = true)]
async fn a_limit_of_one_user_delays_no_other_call() {
    for code in ["E0000109", "E0000118", "E0000133", "E0000146", "E0000147", "E0000186", "E0000204", "E0000205"] {
        let refused = error(code);
        let memory = Memory::new(move |request| {
            let is_refused = request.uri().path().ends_with("/refused");
            let reset = (NOW + 30).to_string();
            if is_refused { limited(429, "1", "0", &reset, &refused) } else { limited(200, "600", "599", &reset, "{}") }
        });
        let okta = memory.okta();
        let started = Instant::now();
        let call =
            |user: &str| okta.raw().post("/api/v1/users/{userId}/factors").path(user).fetch::<Json>().timeout(Duration::from_secs(6));
        let sms = || okta.raw().post("/api/v1/users/{userId}/refused").path("ada").fetch::<Json>().timeout(Duration::from_secs(6)).send();
        for _ in 0..3 {
            let error = sms().await.unwrap_err();
            assert_eq!((error.code(), error.is_rate_limited(), error.may_have_been_run()), (Some(code), true, false));
            call("grace").send().await.unwrap();
        }
        assert_eq!(memory.requests().len(), 6, "{code}: it is not sent again");
        assert!(started.elapsed() < Duration::from_secs(1), "{code}: {:?}", started.elapsed());
    }
    // A call waits for the org's own limit.
    for body in [error("E0000047"), "<html>slow down</html>".to_owned()] {
        let memory = Memory::script_repeating_last(vec![limited(429, "600", "0", &(NOW + 3).to_string(), &body), Ok(json(200, "{}"))]);
        let started = Instant::now();
        memory.okta().raw().post("/a").await.unwrap();
        assert!(started.elapsed() >= Duration::from_secs(3));
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_gets_no_turn_fails_at_once() {
    let reset = (NOW + 50).to_string();
    let memory = Memory::new(move |_| limited(200, "600", "0", &reset, "{}"));
    let okta = memory.okta();
    okta.raw().get("/a").await.unwrap();
    let started = Instant::now();
    let error = okta.raw().post("/a").fetch::<Json>().timeout(Duration::from_secs(5)).await;
    // Another method may have another limit.
    error.unwrap();
    let error = okta.raw().get("/a").fetch::<Json>().timeout(Duration::from_secs(5)).await.unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
    assert!(matches!(error.kind(), ErrorKind::OutOfTime { stage: Stage::RateLimit, .. }), "{error:?}");
    assert!(error.is_rate_limited() && error.is_timeout() && !error.may_have_been_run());
    assert_eq!(
        error.to_string(),
        "raw GET: timed out after 5s: the request was not sent, because it waited for its turn under the rate limit"
    );
    assert_eq!(memory.requests().len(), 2);
    // Calls that already wait fail too, and a call with enough time waits.
    let started = Instant::now();
    okta.raw().get("/a").fetch::<Json>().timeout(Duration::from_secs(80)).await.unwrap();
    assert!(started.elapsed() >= Duration::from_secs(49));
}

#[tokio::test(start_paused = true)]
async fn the_429_is_not_lost_while_a_call_waits_for_the_next_window() {
    let memory = Memory::new(|_| limited(429, "600", "0", &(NOW + 50).to_string(), &error("E0000047")));
    let okta = org().transport(memory.clone()).retry(RetryOptions::new().max_wait(Duration::from_secs(3))).build().unwrap();
    let error = okta.raw().get("/a").fetch::<Json>().timeout(Duration::from_secs(10)).await.unwrap_err();
    assert_eq!((error.code(), error.status().unwrap().as_u16()), (Some("E0000047"), 429), "{error}");
    assert_eq!(memory.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_timeout_reports_the_stage_of_the_call() {
    #[derive(Debug)]
    struct Never;
    impl Transport for Never {
        fn send(&self, _: http::Request<Bytes>) -> TransportFuture<'_> {
            Box::pin(std::future::pending())
        }
    }
    let okta = org().transport(Never).build().unwrap();
    let error = okta.raw().post("/a").fetch::<Json>().timeout(Duration::from_secs(3)).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::OutOfTime { stage: Stage::Response, .. }) && error.may_have_been_run(), "{error}");
    assert!(error.to_string().contains("may have been executed") && !error.is_rate_limited(), "{error}");
}

#[cfg(feature = "oauth")]
#[tokio::test(start_paused = true)]
async fn a_request_that_was_not_sent_is_not_counted() {
    use std::sync::Arc;

    use okta_sdk::auth::OAuth;
    use okta_sdk::model::Secret;

    let is_broken = Arc::new(AtomicU64::new(0));
    let broken = is_broken.clone();
    let left = AtomicU64::new(600);
    let memory = Memory::new(move |request| {
        if request.uri().path() == "/oauth2/v1/token" {
            let token = r#"{"access_token": "abc", "token_type": "Bearer", "expires_in": 1}"#;
            return if broken.load(Ordering::Relaxed) == 0 {
                Ok(json(200, token))
            } else {
                Ok(json(400, r#"{"error": "invalid_client"}"#))
            };
        }
        limited(200, "600", &left.fetch_sub(1, Ordering::Relaxed).to_string(), &(NOW + 50).to_string(), "{}")
    });
    let okta = org().oauth(OAuth::client_assertion(Secret::from("eyJ.a.b")).scopes(["a"])).transport(memory.clone()).build().unwrap();
    okta.raw().get("/a").await.unwrap();
    is_broken.store(1, Ordering::Relaxed);
    tokio::time::sleep(Duration::from_secs(5)).await;
    let started = Instant::now();
    for _ in 0..590 {
        assert!(okta.raw().get("/a").await.unwrap_err().is_authentication());
    }
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
    // Nor is a call that was cancelled while it waited for a token counted: the limit has as much room as before.
    is_broken.store(0, Ordering::Relaxed);
    let started = Instant::now();
    for _ in 0..250 {
        okta.raw().get("/a").await.unwrap();
    }
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
}
