//! A transport that records the requests that go through another one.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::Request;

use crate::transport::{Attempt, Transport, TransportFuture};

/// Sends requests through another transport, and keeps them in memory. Clones share them.
///
/// [`RecordTransport`](crate::transport::RecordTransport) writes requests and responses to a file, to be replayed later.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), okta_sdk::Error> {
/// use okta_sdk::Okta;
/// use okta_sdk::testing::SpyTransport;
/// use okta_sdk::transport::ReplayTransport;
///
/// let recording = r#"{"method": "GET", "path": "/api/v1/org", "url": "/api/v1/org", "status": 200, "responseBody": {}}"#;
/// let spy = SpyTransport::new(ReplayTransport::read(recording.as_bytes())?);
/// let okta = Okta::builder().org_url("https://example.okta.com").token("00a1b2c3").transport(spy.clone()).build()?;
/// okta.raw().get("/api/v1/org").await?;
/// assert_eq!(spy.only().headers()["authorization"], "SSWS 00a1b2c3");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SpyTransport<T> {
    inner: T,
    requests: Arc<Mutex<Vec<Request<Bytes>>>>,
}

impl<T: Transport> SpyTransport<T> {
    /// Wraps a transport.
    pub fn new(inner: T) -> Self {
        Self { inner, requests: Arc::default() }
    }

    /// The wrapped transport.
    pub fn inner(&self) -> &T {
        &self.inner
    }

    /// The requests so far, oldest first, with their headers, credentials included.
    pub fn requests(&self) -> Vec<Request<Bytes>> {
        self.kept().clone()
    }

    /// The requests since the last call of this function, oldest first.
    pub fn take_requests(&self) -> Vec<Request<Bytes>> {
        std::mem::take(&mut self.kept())
    }

    /// The path and query of each request so far.
    pub fn paths(&self) -> Vec<String> {
        self.kept().iter().map(|request| request.uri().path_and_query().map_or_else(String::new, ToString::to_string)).collect()
    }

    /// Okta's operation ID of each request so far.
    pub fn operations(&self) -> Vec<&'static str> {
        self.kept().iter().filter_map(|request| Attempt::of(request).map(|attempt| attempt.operation.id)).collect()
    }

    /// The only request.
    ///
    /// # Panics
    ///
    /// There was no request, or more than one.
    #[track_caller]
    pub fn only(&self) -> Request<Bytes> {
        let paths = self.paths();
        assert!(paths.len() == 1, "expected one request, found {paths:?}");
        self.requests().remove(0)
    }

    fn kept(&self) -> MutexGuard<'_, Vec<Request<Bytes>>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T: Transport> Transport for SpyTransport<T> {
    fn send(&self, request: Request<Bytes>) -> TransportFuture<'_> {
        self.kept().push(request.clone());
        self.inner.send(request)
    }
}

impl<T: fmt::Debug> fmt::Debug for SpyTransport<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The requests contain credentials.
        f.debug_struct("SpyTransport").field("inner", &self.inner).finish_non_exhaustive()
    }
}
