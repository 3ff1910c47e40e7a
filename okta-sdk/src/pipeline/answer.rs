//! A response whose body has not been read.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::Error;
use crate::error::{DecodeFailure, ErrorKind};
use crate::facts::{Operation, OutputKind, RateLimit, request_id};
use crate::rt::{DecodeError, Mismatch};

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
    pub(crate) fn report(&self, mismatches: &[Mismatch]) -> Result<(), Error> {
        let Some(first) = mismatches.first() else { return Ok(()) };
        tracing::debug!(
            target: "okta_sdk",
            { okta.operation = self.operation.id, okta.request_id = self.request_id(), count = mismatches.len(), first = %first },
            "the answer differs from the document"
        );
        if self.strict { Err(self.decode_failure(&first.pointer, first.to_string(), mismatches.to_vec())) } else { Ok(()) }
    }

    fn decode_failure(&self, pointer: &str, reason: String, mismatches: Vec<Mismatch>) -> Error {
        let failure = DecodeFailure::new(self.status, self.headers.clone(), self.body.clone(), pointer, reason);
        let failure = failure.with_mismatches(mismatches);
        Error::new(ErrorKind::Decode(Box::new(failure))).in_operation(self.operation)
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
