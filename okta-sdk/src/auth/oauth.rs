//! Configures OAuth 2.0.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use super::assertion::Assertions;
use super::clock::Clock;
use super::dpop::Prover;
use super::token_authenticator::{AccessTokens, Client};
use super::{AssertionSource, Dpop, PrivateKey, Signer};
use crate::Error;
use crate::pipeline::Authenticator;

/// How long before its expiry a token is renewed.
const RENEW_BEFORE: Duration = Duration::from_secs(300);

const SCOPES_HELP: &str = "name the Okta API scopes that the app was granted (Applications > your app > Okta API Scopes), \
    `okta.users.read` say";

/// OAuth 2.0 for a service app: how it authenticates, and the scopes of its access tokens.
///
/// The SDK requests tokens from the org's own authorization server, `https://example.okta.com/oauth2/v1/token`.
#[must_use = "pass it to `OktaBuilder::oauth`"]
#[derive(Clone, Debug)]
pub struct OAuth {
    assertions: Assertions,
    scopes: Vec<String>,
    dpop: Dpop,
    renew_before: Duration,
}

impl OAuth {
    /// Authenticates with signed assertions (`private_key_jwt`), signed with a [`PrivateKey`] or by your own [`Signer`], whose key is kept elsewhere. The
    /// public key must be registered with the app in Okta.
    pub fn private_key(client_id: impl Into<String>, signer: impl Signer + 'static) -> Self {
        Self::new(Assertions::Signed { client_id: client_id.into().trim().into(), signer: Arc::new(signer) })
    }

    /// Authenticates with assertions that were signed elsewhere: one as a [`Secret`](crate::model::Secret), valid until it expires, or an
    /// [`AssertionSource`].
    pub fn client_assertion(source: impl AssertionSource + 'static) -> Self {
        Self::new(Assertions::Given(Arc::new(source)))
    }

    fn new(assertions: Assertions) -> Self {
        Self { assertions, scopes: Vec::new(), dpop: Dpop::default(), renew_before: RENEW_BEFORE }
    }

    /// Adds scopes, for example `okta.users.read`. At least one is required.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes.extend(scopes.into_iter().map(Into::into));
        self
    }

    /// Sets whether access tokens are bound to a key (DPoP). By default, they are if the authorization server requires it.
    pub fn dpop(mut self, dpop: Dpop) -> Self {
        self.dpop = dpop;
        self
    }

    /// Sets how long before its expiry a token is renewed: 5 minutes by default, and at most a quarter of its lifetime. Up to a quarter of that time is
    /// added at random, so that programs that start together do not renew their tokens together.
    pub fn renew_before(mut self, time: Duration) -> Self {
        self.renew_before = time;
        self
    }

    /// Checks a client ID.
    pub(crate) fn check_client_id(client_id: &str) -> Result<(), Error> {
        let help = "it is on the General tab of the app in the Okta Admin Console";
        if client_id.is_empty() {
            return Err(Error::configuration(format!("the client ID is empty; {help}")));
        }
        if client_id.contains(['{', '}', '<', '>']) {
            return Err(Error::configuration(format!("the client ID is a placeholder; {help}")));
        }
        Ok(())
    }

    /// Checks scopes.
    pub(crate) fn check_scopes(scopes: &[String]) -> Result<(), Error> {
        if scopes.iter().all(|scope| scope.trim().is_empty()) {
            return Err(Error::configuration(format!("there are no scopes; {SCOPES_HELP}")));
        }
        // RFC 6749 section 3.3, and no separators: `a;b` is two scopes in one string.
        let valid = |scope: &String| !scope.is_empty() && scope.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"\\,;|".contains(&byte));
        match scopes.iter().position(|scope| !valid(scope)) {
            Some(index) => Err(Error::configuration(format!("scope number {} is invalid; {SCOPES_HELP}", index + 1))),
            None => Ok(()),
        }
    }

    pub(crate) fn authenticator(self) -> Result<Arc<dyn Authenticator>, Error> {
        if let Assertions::Signed { client_id, .. } = &self.assertions {
            Self::check_client_id(client_id)?;
        }
        Self::check_scopes(&self.scopes)?;
        let key = match &self.dpop {
            Dpop::Automatic | Dpop::Never => None,
            Dpop::Always => Some(PrivateKey::generate()?),
            Dpop::Key(key) => Some(key.clone()),
        };
        let prover = OnceLock::new();
        if let Some(key) = key {
            prover.get_or_init(|| Arc::new(Prover::new(key)));
        }
        Ok(Arc::new(AccessTokens::new(Client {
            assertions: self.assertions,
            scopes: self.scopes.join(" "),
            renew_before: self.renew_before,
            may_bind: matches!(self.dpop, Dpop::Automatic),
            clock: Clock::default(),
            prover,
        })))
    }
}
