//! Client assertions, which prove the client's identity in a token request (RFC 7523).

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value};

use super::{SignError, Signer, jwt};
use crate::Error;
use crate::model::Secret;

/// The lifetime of an assertion. Okta accepts up to an hour. An assertion is used at once, but clocks differ a little.
const LIFETIME: Duration = Duration::from_secs(300);

/// The future of a client assertion.
pub type AssertionFuture<'a> = Pin<Box<dyn Future<Output = Result<Secret, SignError>> + Send + 'a>>;

/// Supplies client assertions that were signed elsewhere. A [`Secret`] supplies a single assertion, which is used until it expires.
pub trait AssertionSource: Send + Sync + fmt::Debug {
    /// Returns an assertion (a signed JWT, RFC 7523 section 2.2) for an audience, the URL of the org's token endpoint. The SDK calls it for every
    /// token request. An assertion with a `jti` must not be used twice.
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
    /// The SDK signs them.
    Signed { client_id: Arc<str>, signer: Arc<dyn Signer> },
    /// The program supplies them.
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
