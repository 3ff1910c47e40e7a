//! Why a request got no complete response.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use super::masks::Masks;
use super::shown::limited;

/// The kinds of transport errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be established, so the server has not seen the request.
    Connect,
    /// The attempt timed out.
    Timeout,
    /// The connection was closed before the response was complete, or the server sent something other than an HTTP response.
    Cut,
    /// The response body is larger than allowed.
    TooLarge,
    /// The request cannot be sent, or the response cannot be decompressed.
    Invalid,
    /// Anything else.
    Other,
}

impl TransportErrorKind {
    fn text(self) -> &'static str {
        match self {
            Self::Connect => "could not connect",
            Self::Timeout => "timed out",
            Self::Cut => "the response is incomplete",
            Self::TooLarge => "the response is larger than allowed",
            Self::Invalid => "not valid HTTP",
            Self::Other => "the request failed",
        }
    }
}

/// Why a request got no complete response.
#[derive(Clone, Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    /// The host of the request, but nothing else of the URL, which contains logins and search terms.
    host: Option<Arc<str>>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl TransportError {
    /// Creates an error of the given kind.
    pub fn new(kind: TransportErrorKind) -> Self {
        Self { kind, host: None, source: None }
    }

    /// Adds the cause: an error, or a string.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }

    /// Adds the host of the request, and the port if it is not the default one.
    #[must_use]
    pub fn with_host(mut self, host: &str) -> Self {
        self.host = Some(host.into());
        self
    }

    /// The host of the request; `None` if the transport was used without the SDK's client.
    pub fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }

    /// Masks credentials: the transport may have put the request into the error.
    pub(crate) fn masked(mut self, masks: &Masks) -> Self {
        let mut cause = self.source();
        while let Some(error) = cause {
            if masks.are_in(&error.to_string()) || masks.are_in(&format!("{error:?}")) {
                let text = limited(&masks.mask(&innermost(&self).map_or_else(String::new, ToString::to_string)));
                self.source = Some(Arc::from(Box::<dyn StdError + Send + Sync>::from(text)));
                break;
            }
            cause = error.source();
        }
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether no connection could be established, so that the server cannot have run the request.
    pub fn is_connect(&self) -> bool {
        self.kind == TransportErrorKind::Connect
    }

    /// Whether the attempt timed out.
    pub fn is_timeout(&self) -> bool {
        self.kind == TransportErrorKind::Timeout
    }
}

/// The innermost cause of an error.
fn innermost(error: &TransportError) -> Option<&(dyn StdError + 'static)> {
    let mut innermost: Option<&(dyn StdError + 'static)> = error.source();
    while let Some(next) = innermost.and_then(StdError::source) {
        innermost = Some(next);
    }
    innermost
}

/// One line: what went wrong, and its innermost cause.
impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.text())?;
        if let (TransportErrorKind::Connect, Some(host)) = (self.kind, &self.host) {
            write!(f, " to {host}")?;
        }
        match innermost(self) {
            Some(cause) => write!(f, ": {}", limited(&cause.to_string())),
            None => Ok(()),
        }
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
