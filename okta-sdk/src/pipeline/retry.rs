//! Decides about retries.

mod policy;
#[cfg(test)]
mod tests;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::Method;

use crate::pipeline::{ResetClock, RetryOptions};
use crate::transport::TransportError;

pub(crate) use policy::{Backoff, is_org_limit};

/// Decides whether a request is retried, and after which wait.
///
/// The pipeline counts retries: it calls this only while [`RetryOptions::max_retries`] allows another one, and sets `X-Okta-Retry-For` and `X-Okta-Retry-Count`.
pub(crate) trait RetryPolicy: Send + Sync + fmt::Debug {
    /// How long to wait before the retry; `None` for no retry.
    fn wait(&self, tried: &Tried<'_>) -> Option<Duration>;
}

/// A failed attempt.
#[derive(Debug)]
pub(crate) struct Tried<'a> {
    /// The path with its parameters unfilled.
    pub(crate) template: &'a str,
    /// The HTTP method.
    pub(crate) method: &'a Method,
    /// The retry options of the call.
    pub(crate) options: &'a RetryOptions,
    /// The number of retries so far.
    pub(crate) retries: u32,
    /// The time left until the timeout; `None` without one.
    pub(crate) time_left: Option<Duration>,
    /// The outcome: a response without a 2xx status, or no response.
    pub(crate) outcome: Result<&'a http::Response<Bytes>, &'a TransportError>,
    /// The clock that determines when rate limits are reset.
    pub(crate) clock: &'a ResetClock,
}
