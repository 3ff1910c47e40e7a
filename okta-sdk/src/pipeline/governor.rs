//! When a request may be sent.
//!
//! - `window`: what is known about one rate limit
//! - `template`, `buckets`: which requests count in which limit, and who waits for it
//! - `limiter`: the governor that stands on them

mod buckets;
mod limiter;
mod template;
mod window;

#[cfg(test)]
mod tests;

use std::fmt;

use bytes::Bytes;

use super::BoxFuture;
use crate::Error;
use crate::transport::{Attempt, TransportError};

pub(crate) use limiter::Limiter;

/// Lets requests through, so that rate limits are kept rather than hit.
pub(crate) trait Governor: Send + Sync + fmt::Debug {
    /// Waits until a request may be sent. Dropping the future gives the place in the queue up.
    ///
    /// # Errors
    ///
    /// It may not be sent at all. The call fails with this error.
    fn acquire<'a>(&'a self, attempt: &'a Attempt) -> BoxFuture<'a, Result<Box<dyn Permit>, Error>>;
}

/// Leave to send one request. Dropped without an answer, the request was given up.
pub(crate) trait Permit: Send {
    /// Hears what came of the request.
    fn answered(self: Box<Self>, outcome: Result<&http::Response<Bytes>, &TransportError>);
}

/// Lets every request through.
#[derive(Debug)]
pub(crate) struct NoGovernor;

impl Governor for NoGovernor {
    fn acquire<'a>(&'a self, _: &'a Attempt) -> BoxFuture<'a, Result<Box<dyn Permit>, Error>> {
        let permit: Box<dyn Permit> = Box::new(NoGovernor);
        Box::pin(std::future::ready(Ok(permit)))
    }
}

impl Permit for NoGovernor {
    fn answered(self: Box<Self>, _: Result<&http::Response<Bytes>, &TransportError>) {}
}
