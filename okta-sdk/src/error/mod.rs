//! What can go wrong, in one type.
//!
//! In the guide: [errors](crate::guide::errors).
//!
//! [`Error`] prints one line with what the server reported; [`Error::kind`] has the typed details. It never shows a credential, and of an unexpected
//! body only the beginning.

mod authentication;
mod body;
mod kind;
mod masks;
mod optional;
mod service;
mod shown;
mod stage;
mod transport;

use std::error::Error as StdError;
use std::fmt;

use http::StatusCode;

use crate::facts::{InvalidOrgUrl, Operation};
use crate::rt::DecodeError;

pub use authentication::{AuthenticationError, OAuthError};
pub(crate) use body::{error_code, is_error_object};
pub use kind::{DecodeFailure, ErrorKind};
pub(crate) use masks::Masks;
pub use optional::Optional;
pub use service::{ErrorCause, ServiceError};
#[cfg(feature = "registry")]
pub(crate) use shown::one_line;
pub(crate) use shown::{content_type, excerpt, limited};
pub use stage::Stage;
pub use transport::{TransportError, TransportErrorKind};

/// Why a call failed, or why a client could not be created.
///
/// It prints one line: the operation, the HTTP status, Okta's error code, summary and causes, and the IDs of the error and the request. Predicates such as
/// [`is_not_found`](Self::is_not_found) cover the common cases, and [`kind`](Self::kind) has all details.
///
/// ```
/// # #[cfg(feature = "user")]
/// # async fn example(okta: okta_sdk::Okta) -> Result<(), okta_sdk::Error> {
/// match okta.user().get_user("ada@example.com").await {
///     Ok(user) => println!("{:?}", user.status),
///     Err(error) if error.is_not_found() => println!("no such user"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    operation: Option<&'static Operation>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner { kind, operation: None }))
    }

    /// The configuration is invalid. The message says what was found, where, and how to fix it, and must contain no secret.
    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration { message: message.into().into() })
    }

    /// Authentication failed: an unreadable key, a failed signer.
    #[allow(dead_code, reason = "without the feature `oauth` nothing of the kind can happen")]
    pub(crate) fn authentication(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Authentication(AuthenticationError::new(message.into(), None)))
    }

    pub(crate) fn invalid_value(error: impl fmt::Display) -> Self {
        Self::new(ErrorKind::InvalidValue { reason: error.to_string().into() })
    }

    pub(crate) fn invalid_argument(name: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidArgument { name: name.into().into(), reason: reason.into().into() })
    }

    /// Adds the operation, unless the error has one already.
    pub(crate) fn in_operation(mut self, operation: &'static Operation) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// What went wrong, with all details.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The operation that failed; `None` outside calls.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// The server's error response; `None` for other kinds of errors.
    pub fn service(&self) -> Option<&ServiceError> {
        match self.kind() {
            ErrorKind::Service(error) => Some(error),
            _ => None,
        }
    }

    /// The OAuth error: why the authorization server issued no access token, or why the API rejected the token. `None` if there is none.
    pub fn oauth(&self) -> Option<&OAuthError> {
        match self.kind() {
            ErrorKind::Authentication(error) => error.oauth(),
            ErrorKind::Service(error) => error.oauth(),
            _ => None,
        }
    }

    /// The HTTP status of the response; `None` if there was no response.
    pub fn status(&self) -> Option<StatusCode> {
        match self.kind() {
            ErrorKind::Service(error) => Some(error.status()),
            ErrorKind::Decode(failure) => Some(failure.status()),
            ErrorKind::Authentication(error) => error.oauth().and_then(OAuthError::status),
            _ => None,
        }
    }

    /// Okta's error code, for example `E0000007`. Unlike messages, codes are stable.
    pub fn code(&self) -> Option<&str> {
        self.service().and_then(ServiceError::code)
    }

    /// Okta's ID of the request. Quote it when you contact Okta's support.
    pub fn request_id(&self) -> Option<&str> {
        match self.kind() {
            ErrorKind::Service(error) => error.request_id(),
            ErrorKind::Decode(failure) => failure.request_id(),
            _ => None,
        }
    }

    /// Whether Okta reports that the requested resource does not exist: a 404 with `E0000007` or a similar code. It is `false` for any other 404, from a
    /// proxy, a wrong host or an endpoint that does not exist; see [`ServiceError::is_not_found`]. [`status`](Self::status) shows every 404.
    pub fn is_not_found(&self) -> bool {
        self.service().is_some_and(ServiceError::is_not_found)
    }

    /// Whether a rate limit was exceeded: the server responded with 429 and no retry was left, or the call timed out while it waited for its turn. The
    /// code distinguishes the org's rate limit (`E0000047`) from others, such as `E0000109` for text messages.
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS) || matches!(self.kind(), ErrorKind::OutOfTime { stage: Stage::RateLimit, .. })
    }

    /// Whether Okta may have executed the request although the call failed. `false` is certain: no request was sent, or the server rejected it first.
    /// Check it before you repeat a `POST`.
    pub fn may_have_been_run(&self) -> bool {
        match self.kind() {
            ErrorKind::Transport(error) => !matches!(error.kind(), TransportErrorKind::Connect),
            ErrorKind::OutOfTime { stage, .. } => matches!(stage, Stage::Response | Stage::Retry),
            ErrorKind::Service(error) => error.status().is_server_error() || error.status().is_redirection() || error.status().is_success(),
            ErrorKind::Decode(_) | ErrorKind::Link { .. } => true,
            _ => false,
        }
    }

    /// Whether the credentials are invalid: the server responded with 401, or issued no access token.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED) || self.is_authentication()
    }

    /// Whether the credentials lack a permission (403).
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Whether the request conflicts with the state of the resource (409).
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Whether the server rejected the request as invalid (400, or code `E0000001` with any status).
    pub fn is_validation(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST) || self.code() == Some("E0000001")
    }

    /// Whether the server failed (5xx).
    pub fn is_server_error(&self) -> bool {
        self.service().is_some_and(|error| error.status().is_server_error())
    }

    /// Whether an attempt, or the whole call, timed out.
    pub fn is_timeout(&self) -> bool {
        match self.kind() {
            ErrorKind::OutOfTime { .. } => true,
            ErrorKind::Transport(error) => error.is_timeout(),
            _ => false,
        }
    }

    /// Whether no connection could be established.
    pub fn is_connect(&self) -> bool {
        matches!(self.kind(), ErrorKind::Transport(error) if error.is_connect())
    }

    /// Whether the request got no complete response, for any reason.
    pub fn is_transport(&self) -> bool {
        matches!(self.kind(), ErrorKind::Transport(_))
    }

    /// Whether the response could not be decoded.
    pub fn is_decode(&self) -> bool {
        matches!(self.kind(), ErrorKind::Decode(_))
    }

    /// Whether the configuration is invalid.
    pub fn is_configuration(&self) -> bool {
        matches!(self.kind(), ErrorKind::Configuration { .. })
    }

    /// Whether authentication failed before the request was sent.
    pub fn is_authentication(&self) -> bool {
        matches!(self.kind(), ErrorKind::Authentication(_))
    }

    /// Whether an argument was invalid or a required field absent, so that no request was sent.
    pub fn is_invalid_argument(&self) -> bool {
        matches!(self.kind(), ErrorKind::InvalidArgument { .. } | ErrorKind::MissingField { .. })
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.service().is_some_and(|error| error.status() == status)
    }
}

/// One line: the operation, and what went wrong.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{}: ", operation.id)?;
        }
        self.kind().fmt(f)?;
        let is_repeatable = self.operation().is_none_or(|operation| !matches!(operation.method, "POST" | "PATCH"));
        match self.kind() {
            ErrorKind::Transport(_) if !is_repeatable && self.may_have_been_run() => f.write_str(" (the request may have been run)"),
            ErrorKind::Service(_) => self.fmt_missing_scope(f),
            _ => Ok(()),
        }
    }
}

impl Error {
    /// Names the scope that the access token lacks: Okta's own message does not.
    fn fmt_missing_scope(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_missing = self.oauth().is_some_and(OAuthError::is_insufficient_scope);
        match self.operation().map(|operation| operation.scopes) {
            Some(scopes) if is_missing && !scopes.is_empty() => {
                write!(f, " (the operation needs the OAuth scope {})", scopes.join(" and "))
            }
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error").field("operation", &self.operation().map(|operation| operation.id)).field("kind", self.kind()).finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self.kind() {
            // Its message is part of this error's line, so its cause is the next link of the chain.
            ErrorKind::Transport(error) => error.source(),
            ErrorKind::Authentication(error) => error.source(),
            _ => None,
        }
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::new(ErrorKind::Transport(error))
    }
}

/// Lets functions that return [`Error`] use `?` on [`Model::get`](crate::model::Model::get) and [`Model::set`](crate::model::Model::set).
impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::invalid_value(error)
    }
}

/// Lets functions that return [`Error`] use `?` on [`Model::from_json`](crate::model::Model::from_json).
impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::invalid_value(error)
    }
}

/// Lets functions that return [`Error`] use `?` when they parse a [`DateTime`](crate::model::DateTime) or do time arithmetic.
impl From<jiff::Error> for Error {
    fn from(error: jiff::Error) -> Self {
        Self::invalid_value(error)
    }
}

impl From<InvalidOrgUrl> for Error {
    fn from(error: InvalidOrgUrl) -> Self {
        Self::configuration(error.to_string())
    }
}
