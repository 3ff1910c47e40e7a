//! What carries requests: one small trait, and the client that implements it by default.
//!
//! In the guide: [testing](crate::guide::testing) and [recording and replay](crate::guide::recording_and_replay).
//!
//! Everything that the SDK sends goes through a [`Transport`], the requests for access tokens included. A test, a recorder or a
//! middleware is a transport too, usually one around another:
//!
//! ```
//! use std::sync::Arc;
//! use std::sync::atomic::{AtomicU64, Ordering};
//! use bytes::Bytes;
//! use okta_sdk::Okta;
//! use okta_sdk::transport::{ReplayTransport, Transport, TransportFuture};
//!
//! /// Counts the bytes of answers.
//! #[derive(Debug)]
//! struct Counting<T> {
//!     inner: T,
//!     bytes: Arc<AtomicU64>,
//! }
//!
//! impl<T: Transport> Transport for Counting<T> {
//!     fn send(&self, request: http::Request<Bytes>) -> TransportFuture<'_> {
//!         Box::pin(async move {
//!             let response = self.inner.send(request).await?;
//!             self.bytes.fetch_add(response.body().len() as u64, Ordering::Relaxed);
//!             Ok(response)
//!         })
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), okta_sdk::Error> {
//! # let recording = r#"{"method": "GET", "path": "/api/v1/org", "url": "/api/v1/org", "status": 200, "responseBody": [1, 2]}"#;
//! # let inner = ReplayTransport::read(recording.as_bytes())?;
//! let bytes = Arc::new(AtomicU64::new(0));
//! let transport = Counting { inner, bytes: bytes.clone() };
//! let okta = Okta::builder().org_url("https://example.okta.com").token("00a1b2c3").transport(transport).build()?;
//! okta.raw().get("/api/v1/org").await?;
//! assert_eq!(bytes.load(Ordering::Relaxed), 5);
//! # Ok(())
//! # }
//! ```

mod recording;
#[cfg(feature = "reqwest")]
mod reqwest;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::facts::Operation;

pub use crate::error::{TransportError, TransportErrorKind};
pub use recording::{RecordTransport, ReplayTransport};
#[cfg(feature = "reqwest")]
pub use reqwest::{Proxy, ReqwestTransport, ReqwestTransportBuilder};

/// What a transport answers.
pub type TransportResult = Result<http::Response<Bytes>, TransportError>;

/// The future of an answer. Dropping it gives the request up.
pub type TransportFuture<'a> = Pin<Box<dyn Future<Output = TransportResult> + Send + 'a>>;

/// Sends one request and reads the whole answer.
///
/// A transport sends what it is given, once: no retries, no redirects, no headers of its own but those that HTTP itself needs. The
/// answer's body must be bounded; [`Attempt::max_response_bytes`] says by how much. Time limits need no care: a call that is out of
/// time drops the future.
///
/// What a transport may want to know about the request beyond HTTP is in the request's extensions: see [`Attempt::of`].
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends a request.
    ///
    /// # Errors
    ///
    /// There was no complete answer. An answer of any status is no error here.
    fn send(&self, request: http::Request<Bytes>) -> TransportFuture<'_>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: http::Request<Bytes>) -> TransportFuture<'_> {
        T::send(self, request)
    }
}

impl<T: Transport + ?Sized> Transport for Box<T> {
    fn send(&self, request: http::Request<Bytes>) -> TransportFuture<'_> {
        T::send(self, request)
    }
}

/// What a request is for: put into its extensions for transports.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Attempt {
    /// The operation.
    pub operation: &'static Operation,
    /// The path with its parameters unfilled, `/api/v1/users/{userId}`; a raw request's own path.
    pub template: std::borrow::Cow<'static, str>,
    /// Which try of the call this is, from 1.
    pub number: u32,
    /// How long this try may take. The caller of the transport sees to it.
    pub timeout: Option<Duration>,
    /// How many bytes of body may be read, after decompression.
    pub max_response_bytes: usize,
}

impl Attempt {
    /// How many bytes of body are read where nothing else is said: 64 MiB.
    pub const DEFAULT_MAX_RESPONSE_BYTES: usize = 64 * 1024 * 1024;

    /// The first try of an operation, without a time limit.
    pub fn new(operation: &'static Operation) -> Self {
        Self { operation, template: operation.path.into(), number: 1, timeout: None, max_response_bytes: Self::DEFAULT_MAX_RESPONSE_BYTES }
    }

    /// What a request is for; `None` if the SDK did not make the request.
    pub fn of(request: &http::Request<Bytes>) -> Option<&Self> {
        request.extensions().get()
    }
}
