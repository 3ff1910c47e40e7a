//! Adds access tokens to requests.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use http::{HeaderMap, StatusCode};

use super::assertion::Assertions;
use super::clock::Clock;
use super::dpop::{DPOP, Prover};
use super::token::Tokens;
use super::{PrivateKey, token_request};
use crate::error::OAuthError;
use crate::pipeline::{Authenticator, BoxFuture, Generation, Renewal};
use crate::{Error, Okta};

/// An OAuth client: everything that token requests need.
#[derive(Debug)]
pub(super) struct Client {
    pub(super) assertions: Assertions,
    /// Separated by spaces, as they are sent.
    pub(super) scopes: String,
    pub(super) renew_before: Duration,
    /// Whether tokens are bound to a key if the server requires it.
    pub(super) may_bind: bool,
    /// The clock of assertions and proofs.
    pub(super) clock: Clock,
    /// Proves possession of the key; empty until the server requires it.
    pub(super) prover: OnceLock<Arc<Prover>>,
}

impl Client {
    pub(super) fn prover(&self) -> Option<Arc<Prover>> {
        self.prover.get().cloned()
    }

    /// Binds tokens to a new key from now on, because a response requires it; `false` if that is disabled or impossible.
    pub(super) fn bind(&self, headers: &HeaderMap) -> bool {
        if !self.may_bind {
            return false;
        }
        match PrivateKey::generate() {
            Ok(key) => {
                tracing::debug!(target: "okta_sdk", "the authorization server requires DPoP: access tokens are bound to a key from now on");
                self.prover.get_or_init(|| Arc::new(Prover::new(key))).token_nonce.learn(headers);
                true
            }
            Err(error) => {
                tracing::warn!(target: "okta_sdk", %error, "the authorization server requires DPoP");
                false
            }
        }
    }
}

/// Adds access tokens to requests, and requests them.
#[derive(Debug)]
pub(super) struct AccessTokens {
    client: Arc<Client>,
    tokens: Arc<Tokens>,
}

impl AccessTokens {
    pub(super) fn new(client: Client) -> Self {
        Self { client: Arc::new(client), tokens: Arc::new(Tokens::new()) }
    }
}

impl Authenticator for AccessTokens {
    fn apply<'a>(&'a self, okta: &'a Okta, request: &'a mut http::Request<Bytes>) -> BoxFuture<'a, Result<Generation, Error>> {
        Box::pin(async move {
            let current = self.tokens.get(|| token_request::fetch(okta.clone(), self.client.clone())).await?;
            let token = &current.token;
            if let Some(prover) = &token.prover {
                let proof = prover.proof(request, self.client.clock.now(), &prover.api_nonce, Some(token.secret.expose())).await?;
                request.headers_mut().insert(DPOP, proof);
            }
            request.headers_mut().insert(AUTHORIZATION, token.header.clone());
            Ok(current.generation)
        })
    }

    fn answered(&self, generation: Generation, answer: &http::Response<Bytes>) -> Option<Renewal> {
        let learned = self.client.prover().is_some_and(|prover| prover.api_nonce.learn(answer.headers()));
        let status = answer.status();
        if status.is_success() || matches!(status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND) {
            self.tokens.accept(generation);
            return None;
        }
        if matches!(status, StatusCode::UNAUTHORIZED | StatusCode::BAD_REQUEST) {
            if learned && says(answer, "use_dpop_nonce") {
                return Some(Renewal::Nonce);
            }
            if says(answer, "invalid_dpop_proof") && self.client.clock.correct(answer.headers()) {
                return Some(Renewal::Clock);
            }
        }
        (status == StatusCode::UNAUTHORIZED && self.tokens.refuse(generation)).then_some(Renewal::Token)
    }
}

/// Whether a response has an OAuth error, in one of its challenges or in its body.
fn says(answer: &http::Response<Bytes>, error: &str) -> bool {
    let quoted = format!("\"{error}\"");
    let challenges = answer.headers().get_all(WWW_AUTHENTICATE);
    let is_challenged = challenges.iter().any(|value| value.to_str().is_ok_and(|text| text.contains(&quoted)));
    is_challenged || OAuthError::from_json(answer.status(), answer.body()).is_some_and(|refusal| refusal.error() == error)
}
