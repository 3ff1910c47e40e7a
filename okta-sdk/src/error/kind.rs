//! The kinds of errors, and what is known about each.

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
    /// The configuration is wrong.
    Configuration {
        /// What was found, where, and how to fix it.
        message: Box<str>,
    },
    /// There was no way to authenticate.
    Authentication(AuthenticationError),
    /// A model lacks the member that names what the call is about.
    MissingMember {
        /// The model's name in the document.
        model: &'static str,
        /// The member's name in JSON.
        member: &'static str,
    },
    /// An argument cannot be sent.
    InvalidArgument {
        /// The argument.
        name: Box<str>,
        /// What is wrong with it.
        reason: Box<str>,
    },
    /// A value is not what your code took it for: a field read or set by name, JSON given to `Model::from_json`, a saved cursor, a date.
    InvalidValue {
        /// Which value, and what is wrong with it.
        reason: Box<str>,
    },
    /// There was no complete answer.
    Transport(TransportError),
    /// The call as a whole, its waits and retries included, took longer than it may.
    OutOfTime {
        /// How long it may take.
        limit: Duration,
        /// What it was waiting for.
        stage: Stage,
    },
    /// The server says that it failed.
    Service(Box<ServiceError>),
    /// The server's answer could not be read.
    Decode(Box<DecodeFailure>),
    /// The link to the next page cannot be followed.
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
            Self::MissingMember { model, member } => {
                write!(f, "the {model} has no `{member}`, which the call needs; was it made by hand, or read in part?")
            }
            Self::InvalidArgument { name, reason } => write!(f, "`{name}` {reason}"),
            Self::InvalidValue { reason } => f.write_str(reason),
            Self::Transport(error) => error.fmt(f),
            Self::OutOfTime { limit, stage } => write!(f, "not done within {limit:?}: {stage}"),
            Self::Service(error) => error.fmt(f),
            Self::Decode(failure) => failure.fmt(f),
            Self::Link { reason } => write!(f, "the link to the next page cannot be followed: {reason}"),
        }
    }
}

/// An answer that says that it succeeded, and whose body could not be read.
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

    /// The HTTP status of the answer.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Okta's id of the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// JSON pointer (RFC 6901) of the value that could not be read; empty for the body as a whole.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The values of an unexpected type, where the call was strict about them.
    pub fn mismatches(&self) -> &[Mismatch] {
        &self.mismatches
    }

    /// The body as it came.
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
