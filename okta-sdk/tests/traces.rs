//! What `tracing` gets to see.

mod support;

use okta_sdk::model::{FreeForm, Json};
use okta_sdk::transport::{TransportError, TransportErrorKind};
use support::{Kept, Memory, json};

#[tokio::test]
async fn a_call_is_one_span_without_secrets() {
    let kept = Kept::default();
    let guard = tracing::subscriber::set_default(kept.clone());
    let memory = Memory::script_repeating_last(vec![Ok(json(200, "{}")), Ok(json(404, r#"{"errorSummary": "no s3cret"}"#))]);
    let okta = memory.okta();
    let call = || okta.raw().get("/api/v1/users/{userId}").path("s3cret").query("q", "s3cret").header("X-Key", "s3cret");
    call().await.unwrap();
    call().await.unwrap_err();
    drop(guard);

    let spans = kept.spans.lock().unwrap();
    let span = |index: usize, name: &str| spans[index].get(name).map(String::as_str);
    assert_eq!(spans.len(), 2);
    for (index, status) in [(0, "200"), (1, "404")] {
        assert_eq!(span(index, "okta.operation"), Some("raw GET"));
        assert_eq!(span(index, "http.request.method"), Some("GET"));
        assert_eq!(span(index, "url.template"), Some("/api/v1/users/{userId}"));
        assert_eq!(span(index, "server.address"), Some("example.okta.com"));
        assert_eq!(span(index, "http.response.status_code"), Some(status));
        assert_eq!(span(index, "okta.request_id"), Some("req1"));
        assert_eq!(span(index, "http.request.resend_count"), None);
    }
    assert_eq!((span(0, "error.type"), span(1, "error.type")), (None, Some("404")));
    assert!(!format!("{spans:?}").contains("s3cret"));
    assert!(!format!("{:?}", kept.events).contains("00token"));
}

#[tokio::test(start_paused = true)]
async fn retries_and_their_waits_are_traced() {
    let kept = Kept::default();
    let guard = tracing::subscriber::set_default(kept.clone());
    let refused = http::Response::builder().status(429).header("retry-after", "7").header("x-okta-request-id", "req0");
    let refused = refused.body(bytes::Bytes::new()).unwrap();
    let cut = TransportError::new(TransportErrorKind::Cut).with_source("it broke");
    let memory = Memory::script_repeating_last(vec![Ok(refused), Err(cut), Ok(json(200, "{}"))]);
    memory.okta().raw().get("/api/v1/users/{userId}").path("s3cret").await.unwrap();
    drop(guard);

    let events = kept.events.lock().unwrap();
    assert_eq!(events.len(), 2, "{events:?}");
    assert_eq!((events[0]["attempt"].as_str(), events[0]["http.response.status_code"].as_str()), ("1", "429"));
    assert!((7000..=8000).contains(&events[0]["wait_ms"].parse::<u64>().unwrap()), "{events:?}");
    assert_eq!((events[1]["attempt"].as_str(), events[1]["error"].as_str()), ("2", "the response is incomplete: it broke"));
    assert!((300..=600).contains(&events[1]["wait_ms"].parse::<u64>().unwrap()), "{events:?}");
    let spans = kept.spans.lock().unwrap();
    assert_eq!(spans.len(), 1);
    assert_eq!((spans[0]["http.request.resend_count"].as_str(), spans[0]["http.response.status_code"].as_str()), ("2", "200"));
    assert_eq!(spans[0]["okta.request_id"], "req1");
}

#[tokio::test(start_paused = true)]
async fn waits_for_the_rate_limit_are_traced() {
    let kept = Kept::default();
    let guard = tracing::subscriber::set_default(kept.clone());
    let used_up = http::Response::builder().header("date", "Thu, 01 Jan 1970 00:01:00 GMT").header("x-rate-limit-limit", 1);
    let used_up = used_up.header("x-rate-limit-remaining", 0).header("x-rate-limit-reset", 70).body("{}".into()).unwrap();
    let memory = Memory::script_repeating_last(vec![Ok(used_up), Ok(json(200, "{}"))]);
    let okta = memory.okta();
    for _ in 0..2 {
        okta.raw().get("/a").await.unwrap();
    }
    drop(guard);
    let events = kept.events.lock().unwrap();
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!((events[0]["attempt"].as_str(), events[0]["wait_ms"].as_str()), ("1", "11000"));
    assert!(events[0]["message"].contains("waited for its turn"));
}

#[tokio::test]
async fn differences_from_the_spec_are_reported() {
    let kept = Kept::default();
    let guard = tracing::subscriber::set_default(kept.clone());
    let memory = Memory::new(|_| Ok(json(200, r#"[{"a": 1}, 7]"#)));
    let answer = memory.okta().raw().get("/a").fetch::<Vec<FreeForm>>().send().await.unwrap();
    let _: Json = memory.okta().raw().get("/a").await.unwrap();
    drop(guard);
    assert_eq!(answer.mismatches().len(), 1);
    let events = kept.events.lock().unwrap();
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(events[0]["first"], "/1: expected object, found integer");
}

#[tokio::test]
async fn failures_are_traced_with_their_kind() {
    for (kind, traced) in
        [(TransportErrorKind::Timeout, "timeout"), (TransportErrorKind::Connect, "connect"), (TransportErrorKind::Cut, "transport")]
    {
        let kept = Kept::default();
        let guard = tracing::subscriber::set_default(kept.clone());
        let memory = Memory::new(move |_| Err(TransportError::new(kind)));
        memory.okta().raw().get("/a").retry(okta_sdk::call::RetryOptions::none()).fetch::<Json>().await.unwrap_err();
        drop(guard);
        assert_eq!(kept.spans.lock().unwrap()[0]["error.type"], traced);
    }
}

#[cfg(feature = "oauth")]
#[tokio::test]
async fn failures_of_authentication_are_traced_as_such() {
    let kept = Kept::default();
    let guard = tracing::subscriber::set_default(kept.clone());
    let memory = Memory::new(|_| Ok(json(200, "{}")));
    let key = okta_sdk::auth::PrivateKey::parse(support::keys::p256().pkcs8).unwrap();
    let oauth = okta_sdk::auth::OAuth::private_key("a", key).scopes(["okta.users.read"]);
    let okta = okta_sdk::Okta::builder().org_url("https://example.okta.com").transport(memory).oauth(oauth).build().unwrap();
    okta.raw().get("/a").await.unwrap_err();
    drop(guard);
    let spans = kept.spans.lock().unwrap();
    assert_eq!((spans[0]["okta.operation"].as_str(), spans[0]["error.type"].as_str()), ("raw GET", "authentication"));
}
