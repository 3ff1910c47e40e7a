//! A transport in memory, and the outcome of a call through it.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use okta_sdk::call::{Output, ResponseFuture};
use okta_sdk::transport::{Transport, TransportFuture};
use okta_sdk::{Error, Okta};

/// The token of the client: it goes into one header and nowhere else.
pub const TOKEN: &str = "00tokenThatMustNotLeak";

/// A call that was made and is not awaited yet, without its type.
pub type Sent = Pin<Box<dyn Future<Output = Result<Outcome, Error>> + Send>>;

/// What came of a call.
#[derive(Debug)]
pub struct Outcome {
    pub status: StatusCode,
    /// The members whose value was not of the type that the SDK expected.
    pub mismatches: Vec<String>,
}

/// Takes the type off a call.
pub fn sent<T: Output>(response: ResponseFuture<T>) -> Sent {
    Box::pin(async move {
        let response = response.await?;
        Ok(Outcome { status: response.status(), mismatches: response.mismatches().iter().map(ToString::to_string).collect() })
    })
}

/// Gives every request the same answer, and keeps it.
#[derive(Clone, Debug)]
pub struct Wire {
    answer: Response<Bytes>,
    requests: Arc<Mutex<Vec<Request<Bytes>>>>,
}

impl Wire {
    pub fn new(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let answer = Response::builder().status(status).header("content-type", content_type).body(body.into()).unwrap();
        Self { answer, requests: Arc::default() }
    }

    /// A client that sends through this.
    pub fn okta(&self) -> Okta {
        Okta::builder().org_url("https://example.okta.com").token(TOKEN).transport(self.clone()).build().unwrap()
    }

    /// What was sent since the last time.
    pub fn take(&self) -> Vec<Request<Bytes>> {
        std::mem::take(&mut self.requests.lock().unwrap())
    }
}

impl Transport for Wire {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        self.requests.lock().unwrap().push(request);
        Box::pin(std::future::ready(Ok(self.answer.clone())))
    }
}
