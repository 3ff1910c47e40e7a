//! Adds credentials to requests.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use http::header::AUTHORIZATION;

use super::bare_token::{is_jwt, problem_of};
use super::{BoxFuture, Okta};
use crate::Error;
use crate::model::Secret;

/// Identifies the credentials of a request, so that a response that rejects them does not discard newer ones.
pub(crate) type Generation = u64;

/// Adds credentials to requests. It only sees requests to the org's origin.
pub(crate) trait Authenticator: Send + Sync + fmt::Debug {
    /// Adds the credentials to a request, before each attempt.
    ///
    /// # Errors
    ///
    /// There are no credentials. The error becomes the call's.
    fn apply<'a>(&'a self, okta: &'a Okta, request: &'a mut http::Request<Bytes>) -> BoxFuture<'a, Result<Generation, Error>>;

    /// Receives every response, with any status, and returns the reason why a rejected request (400 or 401) may be sent once more.
    fn answered(&self, _generation: Generation, _answer: &http::Response<Bytes>) -> Option<Renewal> {
        None
    }
}

/// What changed in the credentials after a request was rejected. Each is a reason to send the request once more, and only once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "without the feature `oauth` nothing is renewed")]
pub(crate) enum Renewal {
    /// The token was dropped, or will be sent in another way.
    Token,
    /// The server sent the nonce that it requires in a proof.
    Nonce,
    /// The clock was wrong and has been corrected.
    Clock,
}

/// No credentials, for clients whose transport adds them.
#[derive(Debug)]
pub(crate) struct NoCredentials;

impl Authenticator for NoCredentials {
    fn apply<'a>(&'a self, _: &'a Okta, _: &'a mut http::Request<Bytes>) -> BoxFuture<'a, Result<Generation, Error>> {
        Box::pin(std::future::ready(Ok(0)))
    }
}

/// An Okta API token, sent with the scheme `SSWS`.
pub(crate) struct ApiToken(HeaderValue);

impl ApiToken {
    pub(crate) fn new(token: &Secret) -> Result<Self, Error> {
        let token = token.expose().trim();
        let help = "create one in the Okta Admin Console under Security > API > Tokens";
        if is_jwt(token) {
            let help = "use `OktaBuilder::bearer` or the authorization mode `Bearer` for it";
            return Err(Error::configuration(format!("the API token is an access token of OAuth 2.0 (a JWT); {help}")));
        }
        if let Some(problem) = problem_of(token) {
            return Err(Error::configuration(format!("the API token {problem}; {help}")));
        }
        let mut value = HeaderValue::from_str(&format!("SSWS {token}"))
            .map_err(|_| Error::configuration(format!("the API token contains characters that tokens cannot contain; {help}")))?;
        value.set_sensitive(true);
        Ok(Self(value))
    }
}

impl Authenticator for ApiToken {
    fn apply<'a>(&'a self, _: &'a Okta, request: &'a mut http::Request<Bytes>) -> BoxFuture<'a, Result<Generation, Error>> {
        request.headers_mut().insert(AUTHORIZATION, self.0.clone());
        Box::pin(std::future::ready(Ok(0)))
    }
}

impl fmt::Debug for ApiToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiToken([redacted])")
    }
}
