//! An answer, and everything about it.

use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::{Answer, Output};
use crate::Error;
use crate::facts::RateLimit;
use crate::model::Mismatch;

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
