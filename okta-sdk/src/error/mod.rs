//! What can go wrong, in one type.
//!
//! In the guide: [errors](crate::guide::errors).
//!
//! [`Error`] prints one line that says what the server said; [`Error::kind`] has everything in typed form. Nothing in it shows a
//! credential or, unless asked for by name, a body.

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

/// Why a call, or making a client, failed.
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

    /// The configuration is wrong: the message says what was found, where, and how to fix it. It must show no secret.
    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration { message: message.into().into() })
    }

    /// There is no way to authenticate: a key that cannot be read, a signer that failed.
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

    /// The same error, naming the operation unless it names one already.
    pub(crate) fn in_operation(mut self, operation: &'static Operation) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// What went wrong, with everything that is known about it.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The operation that failed; `None` outside calls.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// What the server said; `None` if it did not answer with an error.
    pub fn service(&self) -> Option<&ServiceError> {
        match self.kind() {
            ErrorKind::Service(error) => Some(error),
            _ => None,
        }
    }

    /// The OAuth error: why the authorization server gave no access token, or what is wrong with the one that was sent. `None` if there
    /// is none.
    pub fn oauth(&self) -> Option<&OAuthError> {
        match self.kind() {
            ErrorKind::Authentication(error) => error.oauth(),
            ErrorKind::Service(error) => error.oauth(),
            _ => None,
        }
    }

    /// The HTTP status, of an answer that was an error or could not be read.
    pub fn status(&self) -> Option<StatusCode> {
        match self.kind() {
            ErrorKind::Service(error) => Some(error.status()),
            ErrorKind::Decode(failure) => Some(failure.status()),
            ErrorKind::Authentication(error) => error.oauth().and_then(OAuthError::status),
            _ => None,
        }
    }

    /// Okta's error code, `E0000007`: the part of an error that is a contract.
    pub fn code(&self) -> Option<&str> {
        self.service().and_then(ServiceError::code)
    }

    /// Okta's id of the request, to quote to its support.
    pub fn request_id(&self) -> Option<&str> {
        match self.kind() {
            ErrorKind::Service(error) => error.request_id(),
            ErrorKind::Decode(failure) => failure.request_id(),
            _ => None,
        }
    }

    /// Whether Okta says that the thing asked for does not exist: a 404 with `E0000007` and its like. It is `false` for a 404 that is not about
    /// the thing, from a proxy, a wrong host or an endpoint that does not exist; see [`ServiceError::is_not_found`]. [`status`](Self::status) has
    /// any 404.
    pub fn is_not_found(&self) -> bool {
        self.service().is_some_and(ServiceError::is_not_found)
    }

    /// Whether it was too much for now: the server says so (429) and the retries were used up, or the call ran out of time while it waited for its
    /// turn under the rate limit. The code tells the org's rate limit (`E0000047`) from a limit of its own, such as `E0000109` for text messages.
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS) || matches!(self.kind(), ErrorKind::OutOfTime { stage: Stage::RateLimit, .. })
    }

    /// Whether the request may have been run although the call failed. `false` is certain: no request was sent, or the server refused it before it
    /// was run. Ask before you repeat a `POST`.
    pub fn may_have_been_run(&self) -> bool {
        match self.kind() {
            ErrorKind::Transport(error) => !matches!(error.kind(), TransportErrorKind::Connect),
            ErrorKind::OutOfTime { stage, .. } => matches!(stage, Stage::Response | Stage::Retry),
            ErrorKind::Service(error) => error.status().is_server_error() || error.status().is_redirection() || error.status().is_success(),
            ErrorKind::Decode(_) | ErrorKind::Link { .. } => true,
            _ => false,
        }
    }

    /// Whether the credentials are wrong: the server says so (401), or no access token was to be had.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED) || self.is_authentication()
    }

    /// Whether the credentials do not suffice (403).
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Whether the state of things does not allow it (409).
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Whether the server says that what was sent is not valid (400, or code `E0000001` of any status).
    pub fn is_validation(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST) || self.code() == Some("E0000001")
    }

    /// Whether the server failed (5xx).
    pub fn is_server_error(&self) -> bool {
        self.service().is_some_and(|error| error.status().is_server_error())
    }

    /// Whether it took too long: one try, or the call as a whole.
    pub fn is_timeout(&self) -> bool {
        match self.kind() {
            ErrorKind::OutOfTime { .. } => true,
            ErrorKind::Transport(error) => error.is_timeout(),
            _ => false,
        }
    }

    /// Whether no connection came about.
    pub fn is_connect(&self) -> bool {
        matches!(self.kind(), ErrorKind::Transport(error) if error.is_connect())
    }

    /// Whether there was no complete answer, for whatever reason.
    pub fn is_transport(&self) -> bool {
        matches!(self.kind(), ErrorKind::Transport(_))
    }

    /// Whether the server's answer could not be read.
    pub fn is_decode(&self) -> bool {
        matches!(self.kind(), ErrorKind::Decode(_))
    }

    /// Whether the configuration is wrong.
    pub fn is_configuration(&self) -> bool {
        matches!(self.kind(), ErrorKind::Configuration { .. })
    }

    /// Whether there was no way to authenticate.
    pub fn is_authentication(&self) -> bool {
        matches!(self.kind(), ErrorKind::Authentication(_))
    }

    /// Whether the call was made wrongly, so that no request was sent: an argument that cannot be sent, a member that is absent.
    pub fn is_invalid_argument(&self) -> bool {
        matches!(self.kind(), ErrorKind::InvalidArgument { .. } | ErrorKind::MissingMember { .. })
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
            // Its text is in this error's line; what it stands on is the next link of the chain.
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

/// So that [`Model::get`](crate::model::Model::get) and [`Model::set`](crate::model::Model::set) can be used with `?` beside calls.
impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::invalid_value(error)
    }
}

/// So that [`Model::from_json`](crate::model::Model::from_json) works with `?` beside calls.
impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::invalid_value(error)
    }
}

/// So that parsing a [`DateTime`](crate::model::DateTime) and time arithmetic work with `?` beside calls.
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
