//! An access token that the caller obtained.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use http::header::AUTHORIZATION;

use crate::model::Secret;
use crate::pipeline::{Authenticator, BoxFuture, Generation, problem_of};
use crate::{Error, Okta};

/// An access token that the caller obtained, sent with the scheme `Bearer`.
pub(crate) struct BearerToken(HeaderValue);

impl BearerToken {
    pub(crate) fn new(token: &Secret) -> Result<Self, Error> {
        let token = token.expose().trim();
        let help = "pass the access token itself, without `Bearer`";
        if let Some(problem) = problem_of(token) {
            return Err(Error::configuration(format!("the access token {problem}; {help}")));
        }
        let value = authorization("Bearer", token);
        value.map(Self).ok_or_else(|| Error::configuration(format!("the access token cannot be sent in a header; {help}")))
    }
}

/// The value of `Authorization`; `None` if the token cannot be sent in a header.
pub(super) fn authorization(scheme: &str, token: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(&format!("{scheme} {token}")).ok()?;
    value.set_sensitive(true);
    Some(value)
}

impl Authenticator for BearerToken {
    fn apply<'a>(&'a self, _: &'a Okta, request: &'a mut http::Request<Bytes>) -> BoxFuture<'a, Result<Generation, Error>> {
        request.headers_mut().insert(AUTHORIZATION, self.0.clone());
        Box::pin(std::future::ready(Ok(0)))
    }
}

impl fmt::Debug for BearerToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BearerToken([redacted])")
    }
}
