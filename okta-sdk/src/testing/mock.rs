//! A transport that responds from a script or a function.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::Request;

use super::SpyTransport;
use crate::transport::{Transport, TransportError, TransportErrorKind, TransportFuture, TransportResult};
use crate::{Okta, OktaBuilder};

type Respond = dyn Fn(&Request<Bytes>) -> TransportResult + Send + Sync;

/// Responds from a script or a function, and records the requests. Clones share both.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), okta_sdk::Error> {
/// use okta_sdk::testing::{MockTransport, error, json};
///
/// let transport = MockTransport::new(|request| {
///     Ok(match request.uri().path() {
///         "/api/v1/users/00u1" => json(200, r#"{"id": "00u1"}"#),
///         path => error(404, "E0000007", &format!("Not found: Resource not found: {path}")),
///     })
/// });
/// let okta = transport.okta();
/// assert!(okta.raw().get("/api/v1/users/00u1").await.is_ok());
/// assert!(okta.raw().get("/api/v1/users/00u2").await.unwrap_err().is_not_found());
/// assert_eq!(transport.paths(), ["/api/v1/users/00u1", "/api/v1/users/00u2"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct MockTransport {
    spy: SpyTransport<Arc<Responder>>,
}

struct Responder(Box<Respond>);

impl MockTransport {
    /// Responds with the result of a function.
    pub fn new(respond: impl Fn(&Request<Bytes>) -> TransportResult + Send + Sync + 'static) -> Self {
        Self { spy: SpyTransport::new(Arc::new(Responder(Box::new(respond)))) }
    }

    /// Returns the responses one after another. A request after the last response fails with an error that is not retried.
    pub fn script(responses: impl IntoIterator<Item = TransportResult>) -> Self {
        let responses: VecDeque<_> = responses.into_iter().collect();
        let count = responses.len();
        let left = Mutex::new(responses);
        Self::new(move |request| {
            let next = left.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            next.unwrap_or_else(|| {
                let reason = format!("the script has {count} responses, and none for {} {}", request.method(), request.uri());
                Err(TransportError::new(TransportErrorKind::Other).with_source(reason))
            })
        })
    }

    /// Like [`script`](Self::script), but repeats the last response forever.
    ///
    /// # Panics
    ///
    /// A request is sent, and the script has no responses.
    pub fn script_repeating_last(responses: impl IntoIterator<Item = TransportResult>) -> Self {
        let left = Mutex::new(responses.into_iter().collect::<VecDeque<_>>());
        Self::new(move |_| {
            let mut left = left.lock().unwrap_or_else(PoisonError::into_inner);
            let next = if left.len() > 1 { left.pop_front() } else { left.front().cloned() };
            next.expect("a script that repeats needs a response")
        })
    }

    /// The requests so far, oldest first, with their headers, credentials included.
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        self.spy.requests()
    }

    /// The requests since the last call of this function, oldest first.
    pub fn take_requests(&self) -> Vec<Request<Bytes>> {
        self.spy.take_requests()
    }

    /// The path and query of each request so far.
    pub fn paths(&self) -> Vec<String> {
        self.spy.paths()
    }

    /// Okta's operation ID of each request so far.
    pub fn operations(&self) -> Vec<&'static str> {
        self.spy.operations()
    }

    /// The only request.
    ///
    /// # Panics
    ///
    /// There was no request, or more than one.
    #[track_caller]
    pub fn only(&self) -> Request<Bytes> {
        self.spy.only()
    }

    /// A client of the org `https://example.okta.com` that has an API token and uses this transport.
    ///
    /// # Panics
    ///
    /// Never: this configuration is valid.
    pub fn okta(&self) -> Okta {
        self.builder().build().expect("a valid configuration")
    }

    /// The builder behind [`okta`](Self::okta), for further configuration.
    pub fn builder(&self) -> OktaBuilder {
        Okta::builder().org_url("https://example.okta.com").token("00token").transport(self.clone())
    }
}

impl Transport for MockTransport {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        self.spy.send(request)
    }
}

impl Transport for Responder {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        Box::pin(std::future::ready((self.0)(&request)))
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.spy.fmt(f)
    }
}

impl fmt::Debug for Responder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MockTransport")
    }
}
