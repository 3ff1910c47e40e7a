//! Client-side pacing under rate limits.
//!
//! - `window`: the state of one rate limit
//! - `sharing`: how to pace if other programs use the limit too
//! - `template`, `buckets`: which requests count toward which limit, and which of them wait
//! - `limiter`: the governor, which is built on these

mod buckets;
mod limiter;
mod sharing;
mod template;
mod window;

#[cfg(test)]
mod tests;

use std::fmt;

use bytes::Bytes;

use tokio::time::Instant;

use super::BoxFuture;
use crate::transport::{Attempt, TransportError};

pub(crate) use limiter::Limiter;

/// Paces requests, so that they stay under the rate limits.
pub(crate) trait Governor: Send + Sync + fmt::Debug {
    /// Waits until a request may be sent. Dropping the future releases its place in the queue.
    ///
    /// # Errors
    ///
    /// The deadline is certain to pass before the request may be sent.
    fn acquire<'a>(&'a self, attempt: &'a Attempt, deadline: Option<Instant>) -> BoxFuture<'a, Result<Box<dyn Permit>, TooLate>>;
}

/// The request cannot be sent before the deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooLate;

/// A permit to send one request. If it is dropped before [`sent`](Permit::sent), the request was not sent; if later, the outcome is unknown.
pub(crate) trait Permit: Send {
    /// Records that the request is handed to the transport.
    fn sent(&mut self);

    /// Reports the outcome of the request.
    fn answered(self: Box<Self>, outcome: Result<&http::Response<Bytes>, &TransportError>);
}

/// Lets every request through.
#[derive(Debug)]
pub(crate) struct NoGovernor;

impl Governor for NoGovernor {
    fn acquire<'a>(&'a self, _: &'a Attempt, _: Option<Instant>) -> BoxFuture<'a, Result<Box<dyn Permit>, TooLate>> {
        let permit: Box<dyn Permit> = Box::new(NoGovernor);
        Box::pin(std::future::ready(Ok(permit)))
    }
}

impl Permit for NoGovernor {
    fn sent(&mut self) {}
    fn answered(self: Box<Self>, _: Result<&http::Response<Bytes>, &TransportError>) {}
}
