//! What the server says when it fails.

use std::fmt;

use bytes::Bytes;
use http::header::{LOCATION, WWW_AUTHENTICATE};
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::OAuthError;
use super::shown::{excerpt, one_line, shorten};
use crate::facts::RateLimit;

/// The codes by which Okta says that the thing asked for does not exist. Other codes come with a 404 too: they are about the path
/// (`E0000008`, `E0000022`), an endpoint that is gone (`E0000026`) or a transaction (`E0000191`), and say nothing about the thing.
const NOT_FOUND_CODES: [&str; 4] = ["E0000007", "E0000048", "E0000163", "E0000198"];

/// An answer that says that the call failed: Okta's error object, or whatever else stands between us and Okta had to say.
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
    body: Bytes,
}

/// One of the causes that Okta lists: usually a member that it does not accept, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorCause {
    /// What Okta says about it.
    pub summary: Box<str>,
}

impl ServiceError {
    /// Reads as much of an answer as can be read. Nothing in an error may hide that there was one.
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let json: Value = serde_json::from_slice(&body).unwrap_or_default();
        let text = |name: &str| json.get(name).and_then(Value::as_str).filter(|text| !text.is_empty()).map(Into::into);
        let causes = json.get("errorCauses").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        Self {
            status,
            code: text("errorCode"),
            summary: text("errorSummary"),
            link: text("errorLink"),
            id: text("errorId"),
            causes: causes.iter().filter_map(cause).collect(),
            oauth: OAuthError::from_json(status, &body).or_else(|| OAuthError::from_challenge(status, &headers)),
            headers,
            body,
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Okta's error code, `E0000007` (`errorCode`): the part of an error that is a contract.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Whether Okta says that the thing asked for does not exist: a 404 with `E0000007`, or the like for a domain, a mail domain or an entity of a
    /// provisioning connector. A 404 with another code or without one says nothing about the thing: the path may be wrong, or the host.
    pub fn is_not_found(&self) -> bool {
        self.status == StatusCode::NOT_FOUND && self.code().is_some_and(|code| NOT_FOUND_CODES.contains(&code))
    }

    /// What Okta says (`errorSummary`). Its wording may change.
    pub fn summary(&self) -> Option<&str> {
        self.summary.as_deref()
    }

    /// `errorLink`; in practice the error code once more.
    pub fn link(&self) -> Option<&str> {
        self.link.as_deref()
    }

    /// Okta's id of this one error (`errorId`), to quote to its support.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The causes that Okta lists (`errorCauses`).
    pub fn causes(&self) -> &[ErrorCause] {
        &self.causes
    }

    /// The OAuth error, where the answer is one (`/oauth2` endpoints), or says in `WWW-Authenticate` what is wrong with the access token.
    pub fn oauth(&self) -> Option<&OAuthError> {
        self.oauth.as_ref()
    }

    /// Okta's id of the request, to quote to its support.
    pub fn request_id(&self) -> Option<&str> {
        crate::facts::request_id(&self.headers)
    }

    /// The state of the rate limit, where the answer tells.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::of(&self.headers)
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// What a body that is no error object says: a proxy's page, a plain text.
    fn excerpt(&self) -> Option<String> {
        if self.status.is_redirection() {
            // Only where to: the rest of the address may hold what is nobody else's business.
            let target: http::Uri = self.headers.get(LOCATION)?.to_str().ok()?.parse().ok()?;
            return Some(format!("a redirect to {}, which is not followed", target.host().unwrap_or("elsewhere")));
        }
        if self.body.is_empty() {
            let challenge = self.headers.get(WWW_AUTHENTICATE)?.to_str().ok()?;
            return challenge.split_once("error_description=").map(|(_, text)| shorten(text.trim_matches('"')));
        }
        Some(excerpt(&self.headers, &self.body))
    }
}

/// One line: the status, and what the server says.
impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        if let Some(code) = &self.code {
            write!(f, ": {code}")?;
        }
        if let Some(summary) = &self.summary {
            write!(f, ": {}", one_line(summary))?;
        }
        for (index, cause) in self.causes.iter().enumerate() {
            write!(f, "{} {}", if index == 0 { ":" } else { ";" }, one_line(&cause.summary))?;
        }
        if self.code.is_none() && self.summary.is_none() {
            if let Some(refusal) = &self.oauth {
                write!(f, ": {refusal}")?;
            } else if let Some(excerpt) = self.excerpt() {
                write!(f, ": {excerpt}")?;
            }
        }
        match (&self.id, self.request_id()) {
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
            .field("code", &self.code)
            .field("summary", &self.summary)
            .field("id", &self.id)
            .field("causes", &self.causes)
            .field("request_id", &self.request_id())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// What a cause says; `None` for one that says nothing: `null`, `{}`, an empty string.
fn cause(json: &Value) -> Option<ErrorCause> {
    let said = ["errorSummary", "summary"].into_iter().filter_map(|name| json.get(name)).find(|said| !is_blank(said));
    let said = said.unwrap_or(json);
    if is_blank(said) {
        return None;
    }
    Some(ErrorCause { summary: said.as_str().map_or_else(|| said.to_string(), str::to_owned).into() })
}

/// Whether there is nothing in a value but `null` and emptiness.
fn is_blank(json: &Value) -> bool {
    match json {
        Value::Null => true,
        Value::Bool(_) | Value::Number(_) => false,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.iter().all(is_blank),
        Value::Object(fields) => fields.values().all(is_blank),
    }
}

/// Whether a body is Okta's error object. It may come with a 2xx: `E0000070` has 202.
pub(crate) fn is_error_object(body: &[u8]) -> bool {
    // The code is the first field, always. Bodies of another kind cost no more than a look.
    let rest = body.trim_ascii_start().strip_prefix(b"{").map(<[u8]>::trim_ascii_start);
    if !rest.is_some_and(|rest| rest.starts_with(b"\"errorCode\"")) {
        return false;
    }
    let is_code =
        |code: &str| code.strip_prefix('E').is_some_and(|digits| digits.len() == 7 && digits.bytes().all(|digit| digit.is_ascii_digit()));
    let Ok(error) = serde_json::from_slice::<Value>(body) else { return false };
    let text = |name: &str| error.get(name).and_then(Value::as_str);
    text("errorCode").is_some_and(is_code) && text("errorSummary").is_some()
}
