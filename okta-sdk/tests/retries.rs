//! Which calls are retried, when, and how often. Time is simulated.

mod support;

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::Response;
use okta_sdk::call::RetryOptions;
use okta_sdk::model::Json;
use okta_sdk::transport::{TransportError, TransportErrorKind, TransportResult};
use support::{Memory, json, org};
use tokio::time::Instant;

/// A 429 whose limit is reset after some seconds by the server's clock, which is years off.
fn limited(request_id: &str, seconds: i64) -> TransportResult {
    let response = Response::builder().status(429).header("date", "Fri, 03 Jan 2020 10:00:00 GMT");
    let response = response.header("x-rate-limit-limit", "600").header("x-rate-limit-remaining", "0");
    let response = response.header("x-rate-limit-reset", 1_578_045_600 + seconds).header("x-okta-request-id", request_id);
    Ok(response.body(Bytes::from(r#"{"errorCode": "E0000047", "errorSummary": "API call exceeded rate limit"}"#)).unwrap())
}

fn unavailable(request_id: &str) -> TransportResult {
    Ok(Response::builder().status(503).header("x-okta-request-id", request_id).body(Bytes::new()).unwrap())
}

fn cut() -> TransportResult {
    Err(TransportError::new(TransportErrorKind::Cut))
}

fn header(request: &http::Request<Bytes>, name: &str) -> Vec<String> {
    request.headers().get_all(name).iter().map(|value| value.to_str().unwrap().to_owned()).collect()
}

#[tokio::test(start_paused = true)]
async fn a_429_is_retried_after_the_reset() {
    let memory = Memory::script_repeating_last(vec![limited("first", 30), limited("second", 10), Ok(json(200, r#"{"id": "1"}"#))]);
    let okta = memory.okta();
    let started = Instant::now();
    let answer = okta.raw().post("/api/v1/groups").json(&[1.5, 2.5]).fetch::<Json>().send().await.unwrap();
    assert_eq!(answer.raw_response().attempts(), 3);
    let waited = started.elapsed().as_secs_f64();
    assert!((42.0..44.1).contains(&waited), "{waited}");

    let requests = memory.requests();
    let ids: Vec<_> = requests.iter().map(|request| header(request, "x-okta-retry-for")).collect();
    let counts: Vec<_> = requests.iter().map(|request| header(request, "x-okta-retry-count")).collect();
    assert_eq!(ids, [vec![], vec!["first".to_owned()], vec!["first".to_owned()]]);
    assert_eq!(counts, [vec![], vec!["1".to_owned()], vec!["2".to_owned()]]);
    assert!(requests.iter().all(|request| request.body() == "[1.5,2.5]"));
}

#[tokio::test(start_paused = true)]
async fn an_upload_is_retried_byte_for_byte() {
    let memory = Memory::script_repeating_last(vec![limited("first", 1), limited("second", 1), Ok(json(201, "{}"))]);
    let logo: Vec<u8> = (0..=255).collect();
    memory.okta().raw().post("/api/v1/logo").part("file", logo.clone()).await.unwrap();
    let requests = memory.requests();
    assert_eq!(requests.len(), 3);
    for request in &requests {
        assert_eq!(request.body(), requests[0].body());
        assert_eq!(header(request, "content-type"), header(&requests[0], "content-type"));
        assert!(request.body().windows(256).any(|window| window == logo));
    }
}

#[tokio::test(start_paused = true)]
async fn two_retries_are_the_default_and_their_number_can_be_set() {
    let refusing = || Memory::script_repeating_last(vec![limited("a", 5)]);
    let memory = refusing();
    let error = memory.okta().raw().get("/a").await.unwrap_err();
    assert!(error.is_rate_limited() && error.code() == Some("E0000047"), "{error}");
    assert_eq!(memory.requests().len(), 3);

    let memory = refusing();
    let okta = org().transport(memory.clone()).retry(RetryOptions::none()).build().unwrap();
    assert!(okta.raw().get("/a").await.unwrap_err().is_rate_limited());
    assert_eq!(memory.requests().len(), 1, "switched off for the client");
    okta.raw().get("/a").fetch::<Json>().retry(RetryOptions::new().max_retries(4)).await.unwrap_err();
    assert_eq!(memory.requests().len(), 1 + 5, "and on for one call");

    let memory = refusing();
    memory.okta().raw().get("/a").fetch::<Json>().retry(RetryOptions::none()).await.unwrap_err();
    assert_eq!(memory.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn failures_are_retried_only_where_that_is_safe() {
    for failure in [unavailable("a"), cut(), Err(TransportError::new(TransportErrorKind::Timeout))] {
        let memory = Memory::script_repeating_last(vec![failure.clone(), failure.clone(), Ok(json(200, "{}"))]);
        memory.okta().raw().get("/api/v1/users/{userId}").path("00u1").await.unwrap();
        assert_eq!(memory.requests().len(), 3);
        for method in ["POST", "PATCH", "DELETE"] {
            let memory = Memory::script_repeating_last(vec![failure.clone(), Ok(json(200, "{}"))]);
            let okta = memory.okta();
            let call = match method {
                "POST" => okta.raw().post("/api/v1/users"),
                "PATCH" => okta.raw().patch("/api/v1/users/{userId}").path("00u1"),
                _ => okta.raw().delete("/api/v1/users/{userId}").path("00u1"),
            };
            call.await.unwrap_err();
            assert_eq!(memory.requests().len(), 1, "{method}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_fails_rather_than_exceeding_its_timeout() {
    let memory = Memory::script_repeating_last(vec![limited("a", 30)]);
    let okta = org().transport(memory.clone()).timeout(Duration::from_secs(20)).build().unwrap();
    let started = Instant::now();
    let error = okta.raw().get("/a").await.unwrap_err();
    assert!(error.is_rate_limited(), "what the server said, not that time ran out: {error}");
    assert_eq!((started.elapsed(), memory.requests().len()), (Duration::ZERO, 1));

    let memory = Memory::script_repeating_last(vec![limited("a", 30)]);
    let call = memory.okta().raw().get("/a").fetch::<Json>().timeout(Duration::from_secs(50));
    assert!(call.await.unwrap_err().is_rate_limited());
    assert_eq!(memory.requests().len(), 2, "one wait fits into the time, two do not");
}

#[tokio::test(start_paused = true)]
async fn a_server_cannot_keep_a_client_waiting_forever() {
    let memory = Memory::script_repeating_last(vec![limited("a", 1_000_000_000), Ok(json(200, "{}"))]);
    let started = Instant::now();
    memory.okta().raw().get("/a").await.unwrap();
    assert!((65..=66).contains(&started.elapsed().as_secs()), "{:?}", started.elapsed());
}

#[tokio::test]
async fn failed_connections_are_retried() {
    // A closed port, found by opening one and closing it again.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let okta = support::local(&format!("http://{port}")).no_proxy();
    let okta = okta.retry(RetryOptions::new().backoff(Duration::from_millis(1))).build().unwrap();
    let error = okta.raw().post("/api/v1/users").await.unwrap_err();
    assert!(error.is_connect(), "{error}");

    let failures = AtomicU32::new(2);
    let server = support::Server::start(move |_| {
        let fails = failures.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok();
        if fails { support::Reply::json("").fault(support::Fault::Close) } else { support::Reply::json("{}") }
    })
    .await;
    let okta = server.builder().retry(RetryOptions::new().backoff(Duration::from_millis(1))).build().unwrap();
    let answer = okta.raw().put("/api/v1/users/{userId}").path("00u1").json(&"same").fetch::<Json>().send().await.unwrap();
    assert_eq!(answer.raw_response().attempts(), 3);
    let received = server.received();
    assert_eq!(received.len(), 3);
    assert!(received.iter().all(|request| request.body == b"\"same\""));
    assert_eq!(received[2].header("x-okta-retry-count"), Some("2"));
}
