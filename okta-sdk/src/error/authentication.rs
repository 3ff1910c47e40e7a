//! Why authentication failed, and OAuth 2.0 errors.

use std::error::Error as StdError;
use std::fmt;

use http::header::WWW_AUTHENTICATE;
use http::{HeaderMap, StatusCode};

use super::Error;
use super::body::ErrorBody;
use super::masks::Masks;
use super::shown::shorten;

/// Why authentication failed.
#[derive(Clone, Debug)]
pub struct AuthenticationError {
    message: Box<str>,
    oauth: Option<OAuthError>,
    source: Option<Error>,
}

impl AuthenticationError {
    pub(crate) fn new(message: String, oauth: Option<OAuthError>) -> Self {
        Self { message: message.into(), oauth, source: None }
    }

    /// Adds the cause: the failed token request.
    #[allow(dead_code, reason = "without the feature `oauth` there is no such request")]
    pub(crate) fn with_source(mut self, source: Error) -> Self {
        self.source = Some(source);
        self
    }

    /// The error that the authorization server returned; `None` if it was not asked or returned no OAuth error.
    pub fn oauth(&self) -> Option<&OAuthError> {
        self.oauth.as_ref()
    }
}

impl fmt::Display for AuthenticationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match (&self.oauth, &self.source) {
            (Some(refusal), _) => write!(f, ": {refusal}"),
            (None, Some(source)) => write!(f, ": {source}"),
            (None, None) => Ok(()),
        }
    }
}

impl StdError for AuthenticationError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|source| source as &(dyn StdError + 'static))
    }
}

/// An OAuth 2.0 error (RFC 6749 section 5.2, RFC 6750 section 3, RFC 9449).
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OAuthError {
    error: Box<str>,
    description: Option<Box<str>>,
    status: Option<StatusCode>,
}

impl OAuthError {
    /// The OAuth error in a response's body; `None` if there is none.
    #[allow(dead_code, reason = "without the feature `oauth` no error is acted on")]
    pub(crate) fn from_json(status: StatusCode, body: &[u8]) -> Option<Self> {
        Self::from_body(status, &ErrorBody::read(body)?)
    }

    /// The OAuth error in a body; `None` if there is none.
    ///
    /// Okta reports some of them in its own format, with the code in `errorCode`, which otherwise holds strings like `E0000007`.
    pub(super) fn from_body(status: StatusCode, body: &ErrorBody) -> Option<Self> {
        let (error, description) = match &body.oauth {
            Some(error) => (error, &body.oauth_description),
            None => {
                let is_oauth = |code: &&String| code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
                (body.code.as_ref().filter(is_oauth)?, &body.summary)
            }
        };
        Some(Self { error: error.as_str().into(), description: description.as_deref().map(Into::into), status: Some(status) })
    }

    /// The same error without credentials.
    pub(super) fn masked(self, masks: &Masks) -> Self {
        let description = self.description.map(|description| masks.mask(&description).into());
        Self { error: masks.mask(&self.error).into(), description, status: self.status }
    }

    /// The OAuth error in a response's `WWW-Authenticate` header; `None` if there is none.
    pub(crate) fn from_challenge(status: StatusCode, headers: &HeaderMap) -> Option<Self> {
        headers.get_all(WWW_AUTHENTICATE).iter().filter_map(|value| value.to_str().ok()).find_map(|challenge| {
            let (mut error, mut description) = (None, None);
            for (name, value) in parameters(challenge) {
                match name {
                    "error" => error = Some(value.into()),
                    "error_description" => description = Some(value.into()),
                    _ => {}
                }
            }
            Some(Self { error: error?, description, status: Some(status) })
        })
    }

    /// The error code, for example `invalid_client`.
    pub fn error(&self) -> &str {
        &self.error
    }

    /// The server's description of the error.
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// The HTTP status of the response.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Whether client authentication failed: an unknown client, a wrong key, key ID or audience, or a wrong clock.
    pub fn is_invalid_client(&self) -> bool {
        self.error() == "invalid_client"
    }

    /// Whether a scope is unknown, or was not granted to the client.
    pub fn is_invalid_scope(&self) -> bool {
        self.error() == "invalid_scope"
    }

    /// Whether the access token lacks a scope that the operation needs.
    pub fn is_insufficient_scope(&self) -> bool {
        self.error() == "insufficient_scope"
    }

    /// Whether the server rejected the access token as expired, revoked or invalid.
    pub fn is_invalid_token(&self) -> bool {
        self.error() == "invalid_token"
    }

    /// Whether the client may not use this grant type.
    pub fn is_unauthorized_client(&self) -> bool {
        self.error() == "unauthorized_client"
    }

    /// Whether a DPoP proof was missing or invalid.
    pub fn is_invalid_dpop_proof(&self) -> bool {
        self.error() == "invalid_dpop_proof"
    }

    /// Whether the server requires its own nonce in the DPoP proof. The SDK retries with the nonce once.
    pub fn is_use_dpop_nonce(&self) -> bool {
        self.error() == "use_dpop_nonce"
    }
}

/// Shows only the beginning of the description, because a server may echo the whole request in it.
impl fmt::Debug for OAuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let description = self.description.as_deref().map(shorten);
        f.debug_struct("OAuthError")
            .field("error", &shorten(&self.error))
            .field("description", &description)
            .field("status", &self.status)
            .finish()
    }
}

impl fmt::Display for OAuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&shorten(&self.error))?;
        match &self.description {
            Some(description) => write!(f, ": {}", shorten(description)),
            None => Ok(()),
        }
    }
}

/// The parameters of a challenge: `DPoP error="use_dpop_nonce", algs="ES256"`.
fn parameters(challenge: &str) -> impl Iterator<Item = (&str, String)> {
    let mut rest = challenge;
    std::iter::from_fn(move || {
        let (before, after) = rest.split_once('=')?;
        // The name follows the scheme, or the comma after the last parameter.
        let name = before.trim().rsplit([' ', ',']).next().unwrap_or_default();
        let (value, left) = match after.trim_start().strip_prefix('"') {
            Some(quoted) => unquote(quoted),
            None => {
                let end = after.find([',', ' ']).unwrap_or(after.len());
                (after.get(..end).unwrap_or_default().to_owned(), after.get(end..).unwrap_or_default())
            }
        };
        rest = left;
        Some((name, value))
    })
}

/// The rest of a quoted string, and what follows it.
fn unquote(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut chars = text.char_indices();
    while let Some((at, char)) = chars.next() {
        match char {
            '"' => return (value, text.get(at + 1..).unwrap_or_default()),
            '\\' => value.extend(chars.next().map(|(_, escaped)| escaped)),
            _ => value.push(char),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn challenges_are_read_in_every_notation() {
        for (challenge, error, description) in [
            (r#"DPoP error="use_dpop_nonce", error_description="a \"nonce\", please""#, "use_dpop_nonce", Some("a \"nonce\", please")),
            (r#"Bearer realm="a=b, error=x",error=invalid_token"#, "invalid_token", None),
            (
                r#"Bearer authorization_uri="http://a/b?c=d", realm="http://a", scope="okta.users.read", error="insufficient_scope""#,
                "insufficient_scope",
                None,
            ),
        ] {
            let mut headers = HeaderMap::new();
            headers.append(WWW_AUTHENTICATE, "Basic realm=\"x\"".parse().unwrap());
            headers.append(WWW_AUTHENTICATE, challenge.parse().unwrap());
            let found = OAuthError::from_challenge(StatusCode::UNAUTHORIZED, &headers).unwrap();
            assert_eq!((found.error(), found.description()), (error, description), "{challenge}");
        }
        for challenge in ["", "Bearer", "=", "DPoP error", "\"=\"", "error=\"", "a=\"\\"] {
            let headers = HeaderMap::from_iter([(WWW_AUTHENTICATE, challenge.parse().unwrap())]);
            assert!(
                OAuthError::from_challenge(StatusCode::UNAUTHORIZED, &headers).is_none_or(|error| error.error().is_empty()),
                "{challenge}"
            );
        }
    }

    #[test]
    fn oauth_errors_in_oktas_format_are_recognized() {
        let read = |body: &str| OAuthError::from_json(StatusCode::BAD_REQUEST, body.as_bytes());
        let found = read(r#"{"errorCode": "invalid_client", "errorSummary": "Invalid value for 'client_id' parameter."}"#).unwrap();
        assert!(found.is_invalid_client() && found.description().unwrap().contains("client_id"));
        assert_eq!(read(r#"{"errorCode": "E0000011", "errorSummary": "Invalid token provided"}"#), None);
        assert_eq!(read("<html>"), None);
    }
}
