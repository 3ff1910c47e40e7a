//! The pipeline with a governor, an authenticator and a retry policy that log what happens.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Response};

use super::governor::Permit;
use super::{Authenticator, BoxFuture, Generation, Governor, Renewal, RetryPolicy, Tried};
use crate::call::{Call, RetryOptions};
use crate::model::Json;
use crate::transport::{Attempt, Transport, TransportError, TransportErrorKind, TransportFuture, TransportResult};
use crate::{Error, Okta};

/// What happened, in order.
#[derive(Clone, Debug, Default)]
struct Diary(Arc<Mutex<Vec<String>>>);

impl Diary {
    fn note(&self, line: impl Into<String>) {
        self.0.lock().unwrap().push(line.into());
    }
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

#[derive(Debug)]
struct Script {
    diary: Diary,
    answers: Mutex<Vec<TransportResult>>,
}

impl Transport for Script {
    fn send(&self, request: http::Request<Bytes>) -> TransportFuture<'_> {
        let header = |name: &str| request.headers().get(name).map_or("-", |value| value.to_str().unwrap()).to_owned();
        let (token, retry_for, retry_count) = (header("authorization"), header("x-okta-retry-for"), header("x-okta-retry-count"));
        let number = Attempt::of(&request).unwrap().number;
        self.diary.note(format!("send {number} {token} for {retry_for} count {retry_count}"));
        let mut answers = self.answers.lock().unwrap();
        if answers.is_empty() {
            return Box::pin(std::future::pending());
        }
        Box::pin(std::future::ready(answers.remove(0)))
    }
}

/// A token that is renewed after a 401.
#[derive(Debug)]
struct Tokens(Diary, Mutex<u64>);

impl Authenticator for Tokens {
    fn apply<'a>(&'a self, _: &'a Okta, request: &'a mut http::Request<Bytes>) -> BoxFuture<'a, Result<Generation, Error>> {
        let token = *self.1.lock().unwrap();
        request.headers_mut().insert("authorization", HeaderValue::from(token));
        Box::pin(std::future::ready(Ok(token)))
    }
    fn answered(&self, generation: Generation, answer: &Response<Bytes>) -> Option<Renewal> {
        let refused = answer.status() == 401;
        if refused {
            self.0.note(format!("renew {generation}"));
            *self.1.lock().unwrap() += 1;
        }
        refused.then_some(Renewal::Token)
    }
}

#[derive(Debug)]
struct Gate(Diary);

impl Governor for Gate {
    fn acquire<'a>(
        &'a self,
        attempt: &'a Attempt,
        _: Option<tokio::time::Instant>,
    ) -> BoxFuture<'a, Result<Box<dyn Permit>, super::governor::TooLate>> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_secs(1)).await;
            self.0.note(format!("acquire {}", attempt.template));
            let permit: Box<dyn Permit> = Box::new(Leave(self.0.clone()));
            Ok(permit)
        })
    }
}

struct Leave(Diary);

impl Permit for Leave {
    fn sent(&mut self) {}
    fn answered(self: Box<Self>, outcome: Result<&Response<Bytes>, &TransportError>) {
        self.0.note(format!("answered {}", outcome.map_or_else(ToString::to_string, |response| response.status().to_string())));
    }
}

impl Drop for Leave {
    fn drop(&mut self) {
        self.0.note("leave");
    }
}

/// Waits ten seconds after every failure.
#[derive(Debug)]
struct Always;

impl RetryPolicy for Always {
    fn wait(&self, _: &Tried<'_>) -> Option<Duration> {
        Some(Duration::from_secs(10))
    }
}

fn setup(answers: Vec<TransportResult>) -> (Call<Json>, Diary) {
    let diary = Diary::default();
    let okta = Okta::builder()
        .org_url("https://example.okta.com")
        .authenticator(Arc::new(Tokens(diary.clone(), Mutex::new(1))))
        .governor(Arc::new(Gate(diary.clone())))
        .retry_policy(Arc::new(Always))
        .transport(Script { diary: diary.clone(), answers: Mutex::new(answers) })
        .build()
        .unwrap();
    (okta.raw().get("/a/{b}").path("1").fetch(), diary)
}

fn answer(status: u16, request_id: &str) -> TransportResult {
    let builder = Response::builder().status(status).header("x-okta-request-id", request_id);
    Ok(builder.body(Bytes::from("{}")).unwrap())
}

#[tokio::test(start_paused = true)]
async fn a_retry_passes_every_stage_and_identifies_itself() {
    let cut = Err(TransportError::new(TransportErrorKind::Cut));
    let (call, diary) = setup(vec![cut, answer(429, "first"), answer(429, "second"), answer(200, "third")]);
    let started = tokio::time::Instant::now();
    let answer = call.retry(RetryOptions::new().max_retries(3)).send().await.unwrap();
    assert_eq!((answer.raw_response().attempts(), answer.request_id()), (4, Some("third")));
    assert_eq!(started.elapsed(), Duration::from_secs(4 + 30));
    let sent: Vec<_> = diary.take().into_iter().filter(|line| !line.starts_with("leave")).collect();
    assert_eq!(
        sent,
        [
            "acquire /a/{b}",
            "send 1 1 for - count -",
            "answered the response is incomplete",
            "acquire /a/{b}",
            "send 2 1 for - count 1",
            "answered 429 Too Many Requests",
            "acquire /a/{b}",
            "send 3 1 for first count 2",
            "answered 429 Too Many Requests",
            "acquire /a/{b}",
            "send 4 1 for first count 3",
            "answered 200 OK",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn the_last_response_is_the_error_when_retries_are_used_up() {
    let (call, diary) = setup(vec![answer(503, "a"), answer(429, "b"), answer(429, "c")]);
    let error = call.clone().retry(RetryOptions::new().max_retries(1)).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (429, Some("b")));
    assert_eq!(diary.take().iter().filter(|line| line.starts_with("send")).count(), 2);
    assert!(call.retry(RetryOptions::none()).await.unwrap_err().is_rate_limited());
    assert_eq!(diary.take().iter().filter(|line| line.starts_with("send")).count(), 1);
}

#[tokio::test(start_paused = true)]
async fn rejected_credentials_are_renewed_without_a_retry_and_not_forever() {
    let (call, diary) = setup(vec![answer(401, "a"), answer(200, "b")]);
    call.retry(RetryOptions::none()).await.unwrap();
    let lines = diary.take();
    assert!(lines.contains(&"renew 1".to_owned()) && lines.contains(&"send 2 2 for - count -".to_owned()), "{lines:?}");

    let (call, diary) = setup((0..9).map(|_| answer(401, "a")).collect());
    assert!(call.retry(RetryOptions::none()).await.unwrap_err().is_unauthorized());
    assert_eq!(diary.take().iter().filter(|line| line.starts_with("send")).count(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_call_returns_its_permit() {
    let (call, diary) = setup(Vec::new());
    let error = call.clone().timeout(Duration::from_secs(5)).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(diary.take(), ["acquire /a/{b}", "send 1 1 for - count -", "leave"]);
    tokio::time::timeout(Duration::from_millis(500), call.send()).await.unwrap_err();
    assert!(diary.take().is_empty(), "it was cancelled while it waited for its turn");
}
