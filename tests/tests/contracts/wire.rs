//! An in-memory transport, and the outcome of a call through it.

use std::future::Future;
use std::pin::Pin;
use std::sync::Mutex;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use okta_sdk::Error;
use okta_sdk::call::{Output, ResponseFuture};
use okta_sdk::pages::{PageFuture, Pages};
use okta_sdk::rt::Value;
use okta_sdk::testing::MockTransport;

use crate::sdk::{Okta, client};

/// The client's token, which must appear only in one header.
pub const TOKEN: &str = "00tokenThatMustNotLeak";

/// A type-erased call that is not awaited yet.
pub type Sent = Pin<Box<dyn Future<Output = Result<Outcome, Error>> + Send>>;

/// The outcome of a call.
#[derive(Debug)]
pub struct Outcome {
    pub status: StatusCode,
    /// The fields whose value had an unexpected type.
    pub mismatches: Vec<String>,
}

/// Erases the type of a call.
pub fn sent<T: Output>(response: ResponseFuture<T>) -> Sent {
    Box::pin(async move {
        let response = response.await?;
        Ok(Outcome { status: response.status(), mismatches: response.mismatches().iter().map(ToString::to_string).collect() })
    })
}

/// Erases the type of the first page of a list.
pub fn sent_page<T: Value>(page: PageFuture<T>) -> Sent {
    Box::pin(async move {
        let page = page.await?;
        Ok(Outcome { status: page.status(), mismatches: page.response().mismatches().iter().map(ToString::to_string).collect() })
    })
}

/// The type-erased pages of a list that are not fetched yet. Resolves to the number of items.
pub type Turned = Pin<Box<dyn Future<Output = Result<usize, Error>> + Send>>;

/// Fetches all pages of a list.
pub fn turned<T: Value>(mut pages: Pages<T>) -> Turned {
    Box::pin(async move {
        let mut items = 0;
        while let Some(page) = pages.try_next().await? {
            items += page.len();
        }
        Ok(items)
    })
}

/// Fetches a list that Okta does not page.
pub fn turned_at_once<T: Value>(response: ResponseFuture<Vec<T>>) -> Turned {
    Box::pin(async move { Ok(response.await?.len()) })
}

/// Gives every request the same response and records it. The first response can have a link to a next page.
#[derive(Clone, Debug)]
pub struct Wire {
    answer: Response<Bytes>,
    transport: MockTransport,
}

impl Wire {
    pub fn new(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let answer = Response::builder().status(status).header("content-type", content_type).body(body.into()).unwrap();
        Self::responding(answer, None)
    }

    /// Gives the first request a response with another body.
    pub fn with_first(self, body: String) -> Self {
        let first = Mutex::new(Some(body));
        let every = self.answer.clone();
        let transport = MockTransport::new(move |_| {
            let mut response = every.clone();
            if let Some(body) = first.lock().unwrap().take() {
                *response.body_mut() = body.into();
            }
            Ok(response)
        });
        Self { transport, ..self }
    }

    fn responding(answer: Response<Bytes>, next: Option<String>) -> Self {
        let (every, next) = (answer.clone(), Mutex::new(next));
        let transport = MockTransport::new(move |_| {
            let mut response = every.clone();
            if let Some(next) = next.lock().unwrap().take() {
                response.headers_mut().append("link", "<https://example.okta.com/self>; rel=\"self\"".parse().unwrap());
                response.headers_mut().append("link", format!("<{next}>; rel=\"next\"").parse().unwrap());
            }
            Ok(response)
        });
        Self { answer, transport }
    }

    /// Adds a link to a next page to the first response.
    pub fn with_next(self, url: &str) -> Self {
        Self::responding(self.answer, Some(url.to_owned()))
    }

    /// A client that uses this transport.
    pub fn okta(&self) -> Okta {
        client(self.transport.builder().token(TOKEN).build().unwrap())
    }

    /// The requests sent since the last call of this function.
    pub fn take(&self) -> Vec<Request<Bytes>> {
        self.transport.take_requests()
    }
}
