//! An answer, and everything about it.

use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{Operation, Output, OutputKind};
use crate::Error;
use crate::model::{DecodeError, Mismatch};

/// The answer of a call: the value, and everything about it.
///
/// It derefs to the value.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    answer: Answer,
    mismatches: Vec<Mismatch>,
}

impl<T> Response<T> {
    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The value itself.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The value, and the answer it was read from.
    pub fn into_parts(self) -> (T, Answer) {
        (self.value, self.answer)
    }

    /// The answer that the value was read from.
    pub fn answer(&self) -> &Answer {
        &self.answer
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// The body as it came.
    pub fn raw(&self) -> &Bytes {
        &self.answer.body
    }

    /// Okta's id of the request, to quote to its support.
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// The state of the rate limit, where the answer tells.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.answer.rate_limit()
    }

    /// The values that are not of the type that the document says. They are in the value all the same, and are sent back as they were.
    pub fn mismatches(&self) -> &[Mismatch] {
        &self.mismatches
    }
}

impl<T: Output> Response<T> {
    pub(crate) fn read(answer: Answer) -> Result<Self, Error> {
        let (value, mismatches) = T::read(&answer)?;
        if !mismatches.is_empty() {
            answer.report(&mismatches)?;
        }
        Ok(Self { value, answer, mismatches })
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Without headers and the raw body, which may hold secrets.
impl<T: std::fmt::Debug> std::fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.answer.status)
            .field("request_id", &self.request_id())
            .field("value", &self.value)
            .field("mismatches", &self.mismatches)
            .finish_non_exhaustive()
    }
}

/// An answer whose body has not been read.
#[derive(Clone)]
pub struct Answer {
    pub(crate) operation: &'static Operation,
    pub(crate) output: OutputKind,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    pub(crate) strict: bool,
}

impl Answer {
    /// The operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// How many requests it took.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Okta's id of the request, to quote to its support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// The state of the rate limit, where the answer tells.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::of(&self.headers)
    }

    /// The error for a body that cannot be read.
    pub(crate) fn unreadable(&self, error: &DecodeError) -> Error {
        self.decode_failure(error.pointer(), error.to_string(), Vec::new())
    }

    /// Says which values were of an unexpected type; an error where the call is strict about them.
    fn report(&self, mismatches: &[Mismatch]) -> Result<(), Error> {
        let Some(first) = mismatches.first() else { return Ok(()) };
        tracing::debug!(
            target: "okta_sdk",
            { okta.operation = self.operation.id, okta.request_id = self.request_id(), count = mismatches.len(), first = %first },
            "the answer differs from the document"
        );
        if self.strict { Err(self.decode_failure(&first.pointer, first.to_string(), mismatches.to_vec())) } else { Ok(()) }
    }

    fn decode_failure(&self, pointer: &str, reason: String, mismatches: Vec<Mismatch>) -> Error {
        let failure = crate::error::DecodeFailure::new(self.status, self.headers.clone(), self.body.clone(), pointer, reason);
        let failure = failure.with_mismatches(mismatches);
        Error::new(crate::error::ErrorKind::Decode(Box::new(failure))).in_operation(self.operation)
    }
}

/// Without headers and body, which may hold secrets.
impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Answer")
            .field("operation", &self.operation.id)
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// The state of a rate limit, as an answer tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests are allowed in a minute (`X-Rate-Limit-Limit`). 0 together with a `remaining` of 0 is the limit on concurrent requests.
    pub limit: u64,
    /// How many are left (`X-Rate-Limit-Remaining`).
    pub remaining: u64,
    /// When the next minute begins, in seconds since 1970 (`X-Rate-Limit-Reset`).
    pub reset: i64,
}

impl RateLimit {
    /// Reads the headers of an answer. Okta sends some of them twice at times; the smallest value counts.
    pub(crate) fn of(headers: &HeaderMap) -> Option<Self> {
        Some(Self {
            limit: smallest(headers, "x-rate-limit-limit")?.try_into().ok()?,
            // Below zero there is as little left as at zero.
            remaining: smallest(headers, "x-rate-limit-remaining")?.try_into().unwrap_or(0),
            reset: Self::reset_of(headers)?,
        })
    }

    /// When the limit ends, of an answer that may not tell the rest.
    pub(crate) fn reset_of(headers: &HeaderMap) -> Option<i64> {
        smallest(headers, "x-rate-limit-reset")
    }

    /// Whether this is the limit on concurrent requests rather than on those of a minute. It is over as soon as other requests end, and
    /// `reset` says nothing about it.
    pub fn is_concurrency(&self) -> bool {
        self.limit == 0 && self.remaining == 0
    }
}

fn smallest(headers: &HeaderMap, name: &str) -> Option<i64> {
    let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).filter_map(|number| number.trim().parse().ok()).min()
}

/// Okta's id of a request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("x-okta-request-id")?.to_str().ok()
}
