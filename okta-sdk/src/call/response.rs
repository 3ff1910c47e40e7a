//! The response of a call: the decoded body with its status, headers and rate limit.

use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{Output, RawResponse};
use crate::Error;
use crate::facts::RateLimit;
use crate::model::Mismatch;

/// The response of a call: the decoded body with its status, headers and rate limit.
///
/// It derefs to the body.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    answer: RawResponse,
    mismatches: Vec<Mismatch>,
}

impl<T> Response<T> {
    /// The decoded body.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns the decoded body, consuming the response.
    pub fn into_value(self) -> T {
        self.value
    }

    /// Splits into the decoded body and the raw response.
    pub fn into_parts(self) -> (T, RawResponse) {
        (self.value, self.answer)
    }

    /// The response before decoding.
    pub fn raw_response(&self) -> &RawResponse {
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

    /// The raw body.
    pub fn raw(&self) -> &Bytes {
        &self.answer.body
    }

    /// Okta's ID of the request. Quote it when you contact Okta's support.
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// The state of the rate limit, if the response reports it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.answer.rate_limit()
    }

    /// The values whose type differs from the spec. The decoded body keeps them, and sends them back unchanged.
    pub fn mismatches(&self) -> &[Mismatch] {
        &self.mismatches
    }
}

impl<T: Output> Response<T> {
    pub(crate) fn read(answer: RawResponse) -> Result<Self, Error> {
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

/// Omits headers and the raw body, which may contain secrets.
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
