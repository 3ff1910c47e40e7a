//! Whether a request is sent again.

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

/// Decides whether, and after which wait, a request is sent again.
///
/// Counting is not its job: it is asked only while [`RetryOptions::max_retries`] is not used up, and the pipeline sets `X-Okta-Retry-For` and
/// `X-Okta-Retry-Count`.
pub(crate) trait RetryPolicy: Send + Sync + fmt::Debug {
    /// How long to wait before the request is sent again; `None` gives it up.
    fn wait(&self, tried: &Tried<'_>) -> Option<Duration>;
}

/// A request that was tried and did not succeed.
#[derive(Debug)]
pub(crate) struct Tried<'a> {
    /// The path with its parameters unfilled.
    pub(crate) template: &'a str,
    /// The HTTP method.
    pub(crate) method: &'a Method,
    /// What the client or the call says about retries.
    pub(crate) options: &'a RetryOptions,
    /// How many retries there were.
    pub(crate) retries: u32,
    /// How much time the call has left; `None` is without a limit.
    pub(crate) time_left: Option<Duration>,
    /// What came of it: an answer of no 2xx status, or none.
    pub(crate) outcome: Result<&'a http::Response<Bytes>, &'a TransportError>,
    /// When rate limits are reset.
    pub(crate) clock: &'a ResetClock,
}
