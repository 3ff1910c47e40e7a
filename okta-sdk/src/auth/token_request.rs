//! Requests access tokens from the org's authorization server (RFC 6749 section 4.4).

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use secrecy::zeroize::Zeroize;
use serde_json::Value;
use tokio::time::Instant;

use super::bearer::authorization;
use super::dpop::{DPOP, target};
use super::jwt;
use super::token::AccessToken;
use super::token_authenticator::Client;
use crate::call::{Operation, Request};
use crate::error::{AuthenticationError, ErrorKind, OAuthError};
use crate::facts::push_escaped;
use crate::model::Secret;
use crate::pipeline::{Authenticator, BoxFuture, Generation, NoGovernor, Renewal};
use crate::{Error, Okta};

static GET_ACCESS_TOKEN: Operation = Operation::new("getAccessToken", "POST", "/oauth2/v1/token");

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// The timeout of an attempt if the client sets none, because other calls wait for the token.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);

/// The lifetime of a token if the server does not state it.
const LIFETIME: Duration = Duration::from_secs(300);

const MAX_BYTES: usize = 1024 * 1024;

/// Requests a new access token. It is traced and retried like any idempotent call.
pub(super) async fn fetch(okta: Okta, client: Arc<Client>) -> Result<AccessToken, Error> {
    let okta = okta.with(|inner| {
        inner.authenticator = Arc::new(TokenEndpoint(client.clone()));
        // The call that waits for the token may hold a permit already.
        inner.governor = Arc::new(NoGovernor);
        // An additional token does no harm.
        inner.options.retry.any_method = true;
        inner.options.attempt_timeout.get_or_insert(ATTEMPT_TIMEOUT);
        inner.options.max_response_bytes = inner.options.max_response_bytes.min(MAX_BYTES);
    });
    let started = Instant::now();
    let request = Request::new(&okta, &GET_ACCESS_TOKEN).bytes("application/x-www-form-urlencoded", None, Bytes::new());
    let problem = |problem: &str| Error::authentication(format!("the response of {}{} {problem}", okta.org_url(), GET_ACCESS_TOKEN.path));
    let answer = request.start().await.map_err(|error| refused(&okta, error))?;
    let json = answer.read_json().map_err(|error| unreadable(&okta, error))?;
    if let Ok(mut body) = answer.body.try_into_mut() {
        body.zeroize();
    }
    let Value::Object(mut json) = json else { return Err(problem("is not a JSON object")) };
    let secret = match json.remove("access_token") {
        Some(Value::String(token)) if !token.is_empty() => Secret::from(token),
        _ => return Err(problem("has no `access_token`")),
    };
    let prover = client.prover();
    let wanted = if prover.is_some() { "DPoP" } else { "Bearer" };
    match json.get("token_type").and_then(Value::as_str) {
        Some(kind) if !kind.eq_ignore_ascii_case(wanted) => {
            return Err(problem(&format!("has an unexpected `token_type`; expected \"{wanted}\"")));
        }
        _ => {}
    }
    let header = authorization(wanted, secret.expose()).ok_or_else(|| problem("has an `access_token` that cannot be sent in a header"))?;
    let lifetime = json.get("expires_in").and_then(seconds).unwrap_or(LIFETIME);
    let (expires, renew) = times(started, lifetime, client.renew_before);
    Ok(AccessToken { secret, header, prover, expires, renew })
}

/// When a token expires, and when it is renewed: earlier, and not in the same moment by all programs.
fn times(started: Instant, lifetime: Duration, renew_before: Duration) -> (Instant, Instant) {
    let margin = renew_before.min(lifetime / 4);
    let random = jwt::random::<1>().map_or(0, |[byte]| u32::from(byte));
    let early = margin + margin / 4 * random / 255;
    (started + lifetime, started + lifetime.saturating_sub(early))
}

fn seconds(value: &Value) -> Option<Duration> {
    // Some servers send it as a string.
    let seconds = value.as_f64().or_else(|| value.as_str()?.parse().ok())?;
    // An expired token is used for the waiting call only.
    if seconds <= 0.0 {
        return Some(Duration::ZERO);
    }
    // No token is valid for years.
    Duration::try_from_secs_f64(seconds).ok().map(|lifetime| lifetime.min(Duration::from_secs(366 * 24 * 3600)))
}

/// The error for a successful response without a token.
fn unreadable(okta: &Okta, error: Error) -> Error {
    let message = format!("no access token from {}{}", okta.org_url(), GET_ACCESS_TOKEN.path);
    Error::new(ErrorKind::Authentication(AuthenticationError::new(message, None).with_source(error)))
}

/// Converts an error of the token request for the waiting call. Server and connection errors stay as they are, but a 404 of the token endpoint must not
/// look like one of the requested resource.
fn refused(okta: &Okta, error: Error) -> Error {
    let refusal = match error.kind() {
        ErrorKind::Service(service) if !(service.status().is_server_error() || service.status() == StatusCode::TOO_MANY_REQUESTS) => {
            service.oauth().cloned()
        }
        _ => return error,
    };
    let message = format!("no access token from {}{}", okta.org_url(), GET_ACCESS_TOKEN.path);
    Error::new(ErrorKind::Authentication(AuthenticationError::new(message, refusal).with_source(error)))
}

/// Completes token requests: each attempt has its own assertion and proof.
#[derive(Debug)]
struct TokenEndpoint(Arc<Client>);

impl Authenticator for TokenEndpoint {
    fn apply<'a>(&'a self, _: &'a Okta, request: &'a mut http::Request<Bytes>) -> BoxFuture<'a, Result<Generation, Error>> {
        Box::pin(async move {
            let assertion = self.0.assertions.next(&target(request.uri()), self.0.clock.now()).await?;
            let mut body = "grant_type=client_credentials".to_owned();
            for (name, value) in
                [("scope", &*self.0.scopes), ("client_assertion_type", ASSERTION_TYPE), ("client_assertion", assertion.expose().trim())]
            {
                body.push('&');
                body.push_str(name);
                body.push('=');
                push_escaped(&mut body, value);
            }
            *request.body_mut() = body.into();
            let prover = self.0.prover();
            if let Some(prover) = &prover {
                let proof = prover.proof(request, self.0.clock.now(), &prover.token_nonce, None).await?;
                request.headers_mut().insert(DPOP, proof);
            }
            Ok(Generation::from(prover.is_some()))
        })
    }

    fn answered(&self, generation: Generation, answer: &http::Response<Bytes>) -> Option<Renewal> {
        let learned = self.0.prover().is_some_and(|prover| prover.token_nonce.learn(answer.headers()));
        if answer.status().is_success() {
            return None;
        }
        let refusal = OAuthError::from_json(answer.status(), answer.body())?;
        if learned && refusal.is_use_dpop_nonce() {
            return Some(Renewal::Nonce);
        }
        let unproven = generation == 0 && (refusal.is_invalid_dpop_proof() || refusal.is_use_dpop_nonce());
        if unproven && self.0.bind(answer.headers()) {
            return Some(Renewal::Token);
        }
        let too_old_or_new = refusal.is_invalid_client() || refusal.is_invalid_dpop_proof();
        (too_old_or_new && self.0.clock.correct(answer.headers())).then_some(Renewal::Clock)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lifetimes_are_reasonable_numbers_of_seconds() {
        let year = 366 * 24 * 3600;
        for (value, expected) in
            [(json!(3600), 3600), (json!("86400"), 86400), (json!(0), 0), (json!(-1), 0), (json!(1e18), year), (json!(year + 1), year)]
        {
            assert_eq!(seconds(&value), Some(Duration::from_secs(expected)), "{value}");
        }
        for value in [json!(null), json!("an hour"), json!([300])] {
            assert_eq!(seconds(&value), None, "{value}");
        }
    }
}
