//! The kinds of errors, and the details of each.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::masks::Masks;
use super::shown::limited;
use super::{AuthenticationError, ServiceError, Stage, TransportError};
use crate::facts::request_id;
use crate::rt::Mismatch;

/// What went wrong.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The configuration is invalid.
    Configuration {
        /// What was found, where, and how to fix it.
        message: Box<str>,
    },
    /// Authentication failed.
    Authentication(AuthenticationError),
    /// A model lacks a field that the call needs, such as the `id` that goes into its path.
    MissingField {
        /// The model's name in the spec.
        model: &'static str,
        /// The field's name in JSON.
        field: &'static str,
    },
    /// An argument is invalid.
    InvalidArgument {
        /// The argument.
        name: Box<str>,
        /// What is wrong with it.
        reason: Box<str>,
    },
    /// A value in your code is invalid: a field read or set by name as another type, JSON given to `Model::from_json`, a saved cursor, a date.
    InvalidValue {
        /// The value, and what is wrong with it.
        reason: Box<str>,
    },
    /// The request got no complete response.
    Transport(TransportError),
    /// The call, including its waits and retries, exceeded its timeout.
    OutOfTime {
        /// The timeout.
        limit: Duration,
        /// What the call was waiting for.
        stage: Stage,
    },
    /// The server responded with an error.
    Service(Box<ServiceError>),
    /// The response could not be decoded.
    Decode(Box<DecodeFailure>),
    /// A link in a response, such as the one to the next page, cannot be followed.
    Link {
        /// Why.
        reason: Box<str>,
    },
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Configuration { message } => f.write_str(message),
            Self::Authentication(error) => error.fmt(f),
            Self::MissingField { model, field } => {
                write!(f, "the {model} has no `{field}`, which the call needs; was the object created in code or only partly read?")
            }
            Self::InvalidArgument { name, reason } => write!(f, "`{name}` {reason}"),
            Self::InvalidValue { reason } => f.write_str(reason),
            Self::Transport(error) => error.fmt(f),
            Self::OutOfTime { limit, stage } => write!(f, "timed out after {limit:?}: {stage}"),
            Self::Service(error) => error.fmt(f),
            Self::Decode(failure) => failure.fmt(f),
            Self::Link { reason } => write!(f, "the link cannot be followed: {reason}"),
        }
    }
}

/// A successful response whose body could not be decoded.
#[derive(Clone)]
pub struct DecodeFailure {
    status: StatusCode,
    headers: HeaderMap,
    pointer: Box<str>,
    reason: Box<str>,
    mismatches: Vec<Mismatch>,
    request_id: Option<Box<str>>,
    body: Bytes,
}

impl DecodeFailure {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: Bytes, pointer: &str, reason: &str, masks: &Masks) -> Self {
        let request_id = request_id(&headers).filter(|id| !masks.are_in(id)).map(Into::into);
        let reason = limited(&masks.mask(reason)).into();
        Self { status, headers, pointer: pointer.into(), reason, mismatches: Vec::new(), request_id, body }
    }

    pub(crate) fn with_mismatches(mut self, mismatches: Vec<Mismatch>) -> Self {
        self.mismatches = mismatches;
        self
    }

    /// The HTTP status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Okta's ID of the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The JSON pointer (RFC 6901) of the value that could not be decoded; empty for the whole body.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The values of unexpected types, if the call is strict; otherwise empty.
    pub fn mismatches(&self) -> &[Mismatch] {
        &self.mismatches
    }

    /// The body, unchanged.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Display for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, but its body cannot be read: {}", self.status, self.reason)?;
        match self.request_id() {
            Some(id) => write!(f, " (request {id})"),
            None => Ok(()),
        }
    }
}

/// Without the body, which may hold secrets.
impl fmt::Debug for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeFailure")
            .field("status", &self.status)
            .field("reason", &self.reason)
            .field("mismatches", &self.mismatches.len())
            .field("body_bytes", &self.body.len())
            .finish()
    }
}
