//! How requests are sent: one small trait, and its default implementation.
//!
//! In the guide: [testing](crate::guide::testing) and [recording and replay](crate::guide::recording_and_replay).
//!
//! The SDK sends every request through a [`Transport`], including token requests. Test doubles, recorders and middleware are transports too, which often
//! wrap another one:
//!
//! ```
//! use std::sync::Arc;
//! use std::sync::atomic::{AtomicU64, Ordering};
//! use bytes::Bytes;
//! use okta_sdk::Okta;
//! use okta_sdk::transport::{ReplayTransport, Transport, TransportFuture};
//!
//! /// Counts the bytes of responses.
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

#[cfg(feature = "recording")]
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
#[cfg(feature = "recording")]
pub use recording::{RecordTransport, ReplayTransport};
#[cfg(feature = "reqwest")]
pub use reqwest::{Proxy, ReqwestTransport, ReqwestTransportBuilder};

/// The result of a transport: a response, or the reason why there is none.
pub type TransportResult = Result<http::Response<Bytes>, TransportError>;

/// The future of a response. Dropping it cancels the request.
pub type TransportFuture<'a> = Pin<Box<dyn Future<Output = TransportResult> + Send + 'a>>;

/// Sends one request and reads the whole response.
///
/// A transport sends a request once and unchanged: no retries, no redirects, no headers other than those that HTTP itself needs. It must limit the size
/// of the response body to [`Attempt::max_response_bytes`]. Timeouts are not its concern: a call that times out drops the future.
///
/// [`Attempt::of`] has the operation and other facts about the request.
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends a request.
    ///
    /// # Errors
    ///
    /// The request got no complete response. A response is not an error here, whatever its status.
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

/// What a request is for. Every request has one in its extensions.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Attempt {
    /// The operation.
    pub operation: &'static Operation,
    /// The path template, `/api/v1/users/{userId}`; for a raw request, its path.
    pub template: std::borrow::Cow<'static, str>,
    /// The number of the attempt, from 1.
    pub number: u32,
    /// The timeout of this attempt, which the SDK enforces.
    pub timeout: Option<Duration>,
    /// The maximum size of the response body in bytes, after decompression.
    pub max_response_bytes: usize,
}

impl Attempt {
    /// The default maximum size of the response body: 64 MiB.
    pub const DEFAULT_MAX_RESPONSE_BYTES: usize = 64 * 1024 * 1024;

    /// Creates the first attempt of an operation, without a timeout.
    pub fn new(operation: &'static Operation) -> Self {
        Self { operation, template: operation.path.into(), number: 1, timeout: None, max_response_bytes: Self::DEFAULT_MAX_RESPONSE_BYTES }
    }

    /// The purpose of a request; `None` if the SDK did not create the request.
    pub fn of(request: &http::Request<Bytes>) -> Option<&Self> {
        request.extensions().get()
    }
}
