//! How the client proves who it is when it asks for an access token (RFC 7523).

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value};

use super::{SignError, Signer, jwt};
use crate::Error;
use crate::model::Secret;

/// How long an assertion is good for. Okta takes up to an hour; it is used at once, and clocks differ a little.
const LIFETIME: Duration = Duration::from_secs(300);

/// The future of a client assertion.
pub type AssertionFuture<'a> = Pin<Box<dyn Future<Output = Result<Secret, SignError>> + Send + 'a>>;

/// Gives client assertions that something else has signed. A [`Secret`] is one, of an assertion that is used until it expires.
pub trait AssertionSource: Send + Sync + fmt::Debug {
    /// An assertion (a signed JWT, RFC 7523 section 2.2) for an audience: the URL of the org's token endpoint. It is called for every
    /// request for an access token, and an assertion must not be used twice if it has a `jti`.
    ///
    /// # Errors
    ///
    /// The assertion could not be created. The error of the call includes this one.
    fn assertion<'a>(&'a self, audience: &'a str) -> AssertionFuture<'a>;
}

impl AssertionSource for Secret {
    fn assertion<'a>(&'a self, _: &'a str) -> AssertionFuture<'a> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

/// Where assertions come from.
#[derive(Clone, Debug)]
pub(super) enum Assertions {
    /// They are signed here.
    Signed { client_id: Arc<str>, signer: Arc<dyn Signer> },
    /// They are given.
    Given(Arc<dyn AssertionSource>),
}

impl Assertions {
    /// A new assertion for a token endpoint.
    pub(super) async fn next(&self, audience: &str, now: u64) -> Result<Secret, Error> {
        match self {
            Self::Signed { client_id, signer } => {
                let mut header = Map::from_iter([("typ".to_owned(), Value::from("JWT"))]);
                if let Some(key_id) = signer.key_id() {
                    header.insert("kid".into(), key_id.into());
                }
                let claims = Map::from_iter([
                    ("iss".to_owned(), Value::from(&**client_id)),
                    ("sub".to_owned(), Value::from(&**client_id)),
                    ("aud".to_owned(), Value::from(audience)),
                    ("jti".to_owned(), Value::from(jwt::unique_id()?)),
                    ("iat".to_owned(), Value::from(now)),
                    ("exp".to_owned(), Value::from(now.saturating_add(LIFETIME.as_secs()))),
                ]);
                jwt::sign(&**signer, header, claims).await.map(Secret::from)
            }
            Self::Given(source) => {
                let problem = |error| Error::authentication(format!("there is no client assertion: {error}"));
                source.assertion(audience).await.map_err(problem)
            }
        }
    }
}
