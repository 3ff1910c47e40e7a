//! A transport in memory.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use okta_sdk::transport::{Transport, TransportFuture, TransportResult};
use okta_sdk::{Okta, OktaBuilder};

type Answer = dyn Fn(&Request<Bytes>) -> TransportResult + Send + Sync;

/// Answers requests from a function, and keeps them.
#[derive(Clone)]
pub struct Memory {
    answer: Arc<Answer>,
    requests: Arc<Mutex<Vec<Request<Bytes>>>>,
}

impl Memory {
    pub fn new(answer: impl Fn(&Request<Bytes>) -> TransportResult + Send + Sync + 'static) -> Self {
        Self { answer: Arc::new(answer), requests: Arc::default() }
    }

    /// Answers with one answer after the other, and with the last one from then on.
    pub fn script(answers: Vec<TransportResult>) -> Self {
        let left = Mutex::new(answers.into_iter().rev().collect::<Vec<_>>());
        Self::new(move |_| {
            let mut left = left.lock().unwrap();
            match left.len() {
                1 => left[0].clone(),
                _ => left.pop().unwrap(),
            }
        })
    }

    /// What was sent.
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        self.requests.lock().unwrap().clone()
    }

    /// The paths and queries of what was sent.
    pub fn paths(&self) -> Vec<String> {
        self.requests().iter().map(|request| request.uri().path_and_query().unwrap().to_string()).collect()
    }

    /// The one request that was sent.
    pub fn only(&self) -> Request<Bytes> {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// A client that sends through this.
    pub fn okta(&self) -> Okta {
        org().transport(self.clone()).build().unwrap()
    }
}

impl std::fmt::Debug for Memory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Memory")
    }
}

impl Transport for Memory {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        let answer = (self.answer)(&request);
        self.requests.lock().unwrap().push(request);
        Box::pin(async move { answer })
    }
}

/// A client's builder with everything but a transport.
pub fn org() -> OktaBuilder {
    Okta::builder().org_url("https://example.okta.com").token("00token")
}

/// An answer without a body.
pub fn status(status: u16) -> Response<Bytes> {
    Response::builder().status(status).body(Bytes::new()).unwrap()
}

/// An answer with JSON.
pub fn json(status: u16, body: &str) -> Response<Bytes> {
    let response = Response::builder().status(status).header("content-type", "application/json");
    response.header("x-okta-request-id", "req1").body(Bytes::copy_from_slice(body.as_bytes())).unwrap()
}

/// A page of a list, with the link to the next one.
pub fn page(body: &str, next: Option<&str>) -> Response<Bytes> {
    let mut response = json(200, body);
    response.headers_mut().append("link", "<https://example.okta.com/self>; rel=\"self\"".parse().unwrap());
    if let Some(next) = next {
        response.headers_mut().append("link", format!("<{next}>; rel=\"next\"").parse().unwrap());
    }
    response
}
