//! A transport in memory, and the outcome of a call through it.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use okta_sdk::call::{Output, ResponseFuture};
use okta_sdk::pages::{PageFuture, Pages};
use okta_sdk::rt::Value;
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
    /// The fields whose value was not of the type that the SDK expected.
    pub mismatches: Vec<String>,
}

/// Takes the type off a call.
pub fn sent<T: Output>(response: ResponseFuture<T>) -> Sent {
    Box::pin(async move {
        let response = response.await?;
        Ok(Outcome { status: response.status(), mismatches: response.mismatches().iter().map(ToString::to_string).collect() })
    })
}

/// Takes the type off the first page of a list.
pub fn sent_page<T: Value>(page: PageFuture<T>) -> Sent {
    Box::pin(async move {
        let page = page.await?;
        Ok(Outcome { status: page.status(), mismatches: page.response().mismatches().iter().map(ToString::to_string).collect() })
    })
}

/// The pages of a list that are not read yet, without their type. It gives the number of their items.
pub type Turned = Pin<Box<dyn Future<Output = Result<usize, Error>> + Send>>;

/// Reads all pages of a list.
pub fn turned<T: Value>(mut pages: Pages<T>) -> Turned {
    Box::pin(async move {
        let mut items = 0;
        while let Some(page) = pages.try_next().await? {
            items += page.len();
        }
        Ok(items)
    })
}

/// Reads a list that Okta does not page.
pub fn turned_at_once<T: Value>(response: ResponseFuture<Vec<T>>) -> Turned {
    Box::pin(async move { Ok(response.await?.len()) })
}

/// Gives every request the same answer, and keeps it. The first answer can have a link to a next page.
#[derive(Clone, Debug)]
pub struct Wire {
    answer: Response<Bytes>,
    next: Option<String>,
    requests: Arc<Mutex<Vec<Request<Bytes>>>>,
}

impl Wire {
    pub fn new(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let answer = Response::builder().status(status).header("content-type", content_type).body(body.into()).unwrap();
        Self { answer, next: None, requests: Arc::default() }
    }

    /// The same with a link to a next page in the first answer.
    pub fn with_next(self, url: &str) -> Self {
        Self { next: Some(url.to_owned()), ..self }
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
        let mut answer = self.answer.clone();
        let mut requests = self.requests.lock().unwrap();
        if let Some(next) = self.next.as_ref().filter(|_| requests.is_empty()) {
            answer.headers_mut().append("link", "<https://example.okta.com/self>; rel=\"self\"".parse().unwrap());
            answer.headers_mut().append("link", format!("<{next}>; rel=\"next\"").parse().unwrap());
        }
        requests.push(request);
        Box::pin(std::future::ready(Ok(answer)))
    }
}
