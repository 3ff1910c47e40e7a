//! Error responses.

use std::fmt;

use bytes::Bytes;
use http::header::{LOCATION, WWW_AUTHENTICATE};
use http::{HeaderMap, StatusCode};

use super::OAuthError;
use super::body::ErrorBody;
use super::masks::Masks;
use super::shown::{excerpt, limited, shorten};
use crate::facts::{RateLimit, request_id};

/// The maximum number of causes shown.
const SHOWN_CAUSES: usize = 10;

/// The codes with which Okta reports that a resource does not exist. Other codes of a 404 concern the path (`E0000008`, `E0000022`), a removed endpoint
/// (`E0000026`) or a transaction (`E0000191`), and say nothing about the resource.
const NOT_FOUND_CODES: [&str; 4] = ["E0000007", "E0000048", "E0000163", "E0000198"];

/// An error response from Okta, or from a proxy between the client and Okta.
#[derive(Clone)]
pub struct ServiceError {
    status: StatusCode,
    headers: HeaderMap,
    code: Option<Box<str>>,
    summary: Option<Box<str>>,
    link: Option<Box<str>>,
    id: Option<Box<str>>,
    causes: Vec<ErrorCause>,
    oauth: Option<OAuthError>,
    /// An excerpt of a body that is not an error object: a proxy's page, plain text.
    excerpt: Option<String>,
    request_id: Option<Box<str>>,
    body: Bytes,
}

/// One of the causes that Okta lists: usually a field that was rejected, and the reason.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorCause {
    /// Okta's description of the cause.
    pub summary: Box<str>,
}

impl ServiceError {
    /// Reads as much of a response as possible: a malformed error is still an error. Credentials are masked.
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: Bytes, masks: &Masks) -> Self {
        let read = ErrorBody::read(&body).unwrap_or_default();
        let oauth = OAuthError::from_body(status, &read).or_else(|| OAuthError::from_challenge(status, &headers));
        let text = |text: Option<String>| text.map(|text| masks.mask(&text).into());
        let excerpt = if read.code.is_none() && read.summary.is_none() && oauth.is_none() {
            excerpt_of(status, &headers, &body, masks)
        } else {
            None
        };
        Self {
            status,
            code: text(read.code),
            summary: text(read.summary),
            link: text(read.link),
            id: text(read.id),
            causes: read.causes.iter().map(|cause| ErrorCause { summary: masks.mask(cause).into() }).collect(),
            oauth: oauth.map(|oauth| oauth.masked(masks)),
            excerpt,
            request_id: request_id(&headers).filter(|id| !masks.are_in(id)).map(Into::into),
            headers,
            body,
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Okta's error code (`errorCode`), for example `E0000007`. Unlike messages, codes are stable.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Whether Okta reports that the requested resource does not exist: a 404 with `E0000007`, or the similar codes for a domain, a mail domain or an entity
    /// of a provisioning connector. Any other 404 says nothing about the resource: the path or the host may be wrong.
    pub fn is_not_found(&self) -> bool {
        self.status == StatusCode::NOT_FOUND && self.code().is_some_and(|code| NOT_FOUND_CODES.contains(&code))
    }

    /// Okta's message (`errorSummary`). Its wording may change.
    pub fn summary(&self) -> Option<&str> {
        self.summary.as_deref()
    }

    /// Okta's `errorLink`; in practice, it repeats the error code.
    pub fn link(&self) -> Option<&str> {
        self.link.as_deref()
    }

    /// Okta's ID of this error (`errorId`). Quote it when you contact Okta's support.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The causes that Okta lists (`errorCauses`).
    pub fn causes(&self) -> &[ErrorCause] {
        &self.causes
    }

    /// The OAuth error, in the body (`/oauth2` endpoints) or in the `WWW-Authenticate` header of a rejected access token; `None` if there is none.
    pub fn oauth(&self) -> Option<&OAuthError> {
        self.oauth.as_ref()
    }

    /// Okta's ID of the request. Quote it when you contact Okta's support.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The state of the rate limit, if the response reports it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::of(&self.headers)
    }

    /// The body, unchanged.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

/// An excerpt of a body that is not an error object: a proxy's page, plain text.
fn excerpt_of(status: StatusCode, headers: &HeaderMap, body: &[u8], masks: &Masks) -> Option<String> {
    if status.is_redirection() {
        // Only the host: the rest of the URL may contain secrets.
        let target: http::Uri = headers.get(LOCATION)?.to_str().ok()?.parse().ok()?;
        let host = target.host().map_or_else(|| "elsewhere".to_owned(), |host| shorten(&masks.mask(host)));
        return Some(format!("a redirect to {host}, which is not followed"));
    }
    if body.is_empty() {
        let challenge = headers.get(WWW_AUTHENTICATE)?.to_str().ok()?;
        return challenge.split_once("error_description=").map(|(_, text)| shorten(masks.mask(text).trim_matches('"')));
    }
    Some(excerpt(headers, body, masks))
}

/// One line: the status, and what the server reports.
impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        if let Some(code) = &self.code {
            write!(f, ": {}", shorten(code))?;
        }
        if let Some(summary) = &self.summary {
            write!(f, ": {}", limited(summary))?;
        }
        for (index, cause) in self.causes.iter().take(SHOWN_CAUSES).enumerate() {
            write!(f, "{} {}", if index == 0 { ":" } else { ";" }, limited(&cause.summary))?;
        }
        if let Some(more) = self.causes.len().checked_sub(SHOWN_CAUSES).filter(|more| *more > 0) {
            write!(f, "; and {more} more")?;
        }
        if self.code.is_none() && self.summary.is_none() {
            if let Some(refusal) = &self.oauth {
                write!(f, ": {refusal}")?;
            } else if let Some(excerpt) = &self.excerpt {
                write!(f, ": {excerpt}")?;
            }
        }
        match (self.id.as_deref().map(shorten), self.request_id()) {
            (Some(id), Some(request)) => write!(f, " (errorId {id}, request {request})"),
            (Some(id), None) => write!(f, " (errorId {id})"),
            (None, Some(request)) => write!(f, " (request {request})"),
            (None, None) => Ok(()),
        }
    }
}

/// Without headers and body, which may hold secrets.
impl fmt::Debug for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceError")
            .field("status", &self.status)
            .field("code", &self.code.as_deref().map(shorten))
            .field("summary", &self.summary.as_deref().map(limited))
            .field("id", &self.id.as_deref().map(shorten))
            .field("causes", &self.causes.iter().take(SHOWN_CAUSES).map(|cause| limited(&cause.summary)).collect::<Vec<_>>())
            .field("request_id", &self.request_id())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ErrorCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorCause").field("summary", &limited(&self.summary)).finish()
    }
}
