//! The token endpoint: access tokens for clients with a private key or a secret, with DPoP if the client requests it.

use std::collections::{HashMap, HashSet};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, Response};
use serde_json::{Value, json};

use super::engine::{Engine, lock};
use super::jwt::{Jwt, hash, thumbprint};
use super::replies;
use crate::json::{dig, text};

/// How long an access token is valid, in seconds.
const LIFETIME: i64 = 3600;

/// How far the clocks of client and org may differ, in seconds.
const SKEW: i64 = 300;

const ASSERTION: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// An access token's client and scopes.
#[derive(Clone, Debug)]
pub(crate) struct Granted {
    pub(crate) client: String,
    pub(crate) scopes: Vec<String>,
    expires: i64,
    /// The thumbprint of the key that the token is bound to.
    key: Option<String>,
}

/// Access tokens that were issued, proofs that were used, and the nonce for proofs.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    issued: HashMap<String, Granted>,
    used: HashSet<String>,
    nonce: String,
}

impl Tokens {
    /// Checks an access token; `None` if it was not issued here.
    pub(crate) fn check(&mut self, token: &str, scheme: &str, request: &Request<Bytes>, now: i64) -> Option<Result<Granted, ()>> {
        let granted = self.issued.get(token)?.clone();
        if granted.expires <= now {
            return Some(Err(()));
        }
        let bound = match &granted.key {
            None => scheme.eq_ignore_ascii_case("Bearer"),
            Some(key) => scheme.eq_ignore_ascii_case("DPoP") && self.proof(request, Some(token), now).is_ok_and(|proven| proven == *key),
        };
        Some(if bound { Ok(granted) } else { Err(()) })
    }

    /// The thumbprint of the key that a request has proven to hold.
    fn proof(&mut self, request: &Request<Bytes>, token: Option<&str>, now: i64) -> Result<String, &'static str> {
        let header = request.headers().get("dpop").and_then(|header| header.to_str().ok()).ok_or("The DPoP proof is missing.")?;
        let proof = Jwt::read(header).ok_or("The DPoP proof cannot be read.")?;
        let key = &proof.header["jwk"];
        if text(&proof.header, "typ") != "dpop+jwt" || !proof.is_signed_by(key) {
            return Err("The DPoP proof has no valid signature.");
        }
        let path = text(&proof.claims, "htu").split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path);
        if text(&proof.claims, "htm") != request.method().as_str() || format!("/{path}") != request.uri().path() {
            return Err("The DPoP proof is for another request.");
        }
        let issued = proof.claims["iat"].as_i64().unwrap_or_default();
        if (now / 1000 - issued).abs() > SKEW {
            return Err("The DPoP proof is too old.");
        }
        if token.is_some_and(|token| text(&proof.claims, "ath") != hash(token)) {
            return Err("The DPoP proof is for another access token.");
        }
        if !self.used.insert(text(&proof.claims, "jti").to_owned()) {
            return Err("The DPoP proof was used before.");
        }
        if token.is_none() && text(&proof.claims, "nonce") != self.nonce {
            return Err("use_dpop_nonce");
        }
        Ok(thumbprint(key))
    }
}

/// Responds to a request for the token endpoint; `None` if it is for something else.
pub(crate) fn respond(engine: &Engine, path: &str, request: &Request<Bytes>) -> Option<Response<Bytes>> {
    if path != "/oauth2/v1/token" || request.method() != "POST" {
        return None;
    }
    Some(match issue(engine, request) {
        Ok(token) => replies::json(200, &token),
        Err((error, description)) => {
            let mut response = replies::json(
                if error == "invalid_client" { 401 } else { 400 },
                &json!({"error": error, "error_description": description}),
            );
            let nonce = lock(&engine.tokens).nonce.clone();
            if let (true, Ok(nonce)) = (error == "use_dpop_nonce", HeaderValue::from_str(&nonce)) {
                response.headers_mut().insert(HeaderName::from_static("dpop-nonce"), nonce);
            }
            response
        }
    })
}

/// OAuth's error code, and a description.
type Refusal = (&'static str, String);

fn issue(engine: &Engine, request: &Request<Bytes>) -> Result<Value, Refusal> {
    let form: HashMap<String, String> = form_urlencoded::parse(request.body()).into_owned().collect();
    let field = |name: &str| form.get(name).map_or("", String::as_str);
    if field("grant_type") != "client_credentials" {
        return Err(("unsupported_grant_type", "The authorization grant type is not supported by the authorization server.".into()));
    }
    let now = engine.org().clock.millis();
    let client = authenticate(engine, request, &form, now)?;
    let id = text(&client, "id").to_owned();
    let granted: Vec<String> =
        engine.org().store(&format!("apps/{id}/grants")).values().map(|grant| text(grant, "scopeId").to_owned()).collect();
    let scopes: Vec<String> = field("scope").split_whitespace().map(str::to_owned).collect();
    if scopes.is_empty() {
        return Err((
            "invalid_scope",
            "The authorization server resource does not have any configured default scopes, 'scope' must be provided.".into(),
        ));
    }
    if let Some(missing) = scopes.iter().find(|scope| !granted.contains(scope)) {
        return Err(("invalid_scope", format!("The client does not have the scope {missing}.")));
    }
    let key = if request.headers().contains_key("dpop") || dig(&client, "settings.oauthClient.dpop_bound_access_tokens") == true {
        let fresh = engine.org().ids.base64url(16);
        let mut tokens = lock(&engine.tokens);
        if tokens.nonce.is_empty() {
            tokens.nonce = fresh;
        }
        Some(tokens.proof(request, None, now).map_err(|reason| match reason {
            "use_dpop_nonce" => ("use_dpop_nonce", "Authorization server requires nonce in DPoP proof.".to_owned()),
            reason => ("invalid_dpop_proof", reason.to_owned()),
        })?)
    } else {
        None
    };
    let token = engine.org().ids.base64url(48);
    let kind = if key.is_some() { "DPoP" } else { "Bearer" };
    let scope = scopes.join(" ");
    lock(&engine.tokens).issued.insert(token.clone(), Granted { client: id, scopes, expires: now + LIFETIME * 1000, key });
    Ok(json!({"token_type": kind, "expires_in": LIFETIME, "access_token": token, "scope": scope}))
}

/// The application that a request authenticates as.
fn authenticate(engine: &Engine, request: &Request<Bytes>, form: &HashMap<String, String>, now: i64) -> Result<Value, Refusal> {
    let invalid = |why: &str| ("invalid_client", why.to_owned());
    let find = |id: &str| {
        let org = engine.org();
        let by_id = org.get("apps", id).or_else(|| org.first("apps", "credentials.oauthClient.client_id", id));
        by_id.filter(|app| text(app, "status") == "ACTIVE" && text(app, "signOnMode") == "OPENID_CONNECT").cloned()
    };
    if let Some(assertion) = form.get("client_assertion") {
        if form.get("client_assertion_type").map(String::as_str) != Some(ASSERTION) {
            return Err(invalid("The client_assertion_type is not supported."));
        }
        let jwt = Jwt::read(assertion).ok_or_else(|| invalid("The client_assertion is not a JSON Web Token."))?;
        let client = find(text(&jwt.claims, "sub")).ok_or_else(|| invalid("Invalid value for 'client_id' parameter."))?;
        let kid = text(&jwt.header, "kid");
        let keys = dig(&client, "settings.oauthClient.jwks.keys").as_array().cloned().unwrap_or_default();
        if !keys.iter().any(|key| (kid.is_empty() || text(key, "kid") == kid) && jwt.is_signed_by(key)) {
            return Err(invalid("The client_assertion signature is invalid."));
        }
        let audience = &jwt.claims["aud"];
        let is_here = |audience: &str| audience.ends_with("/oauth2/v1/token");
        if !(audience.as_str().is_some_and(is_here)
            || audience.as_array().is_some_and(|all| all.iter().filter_map(Value::as_str).any(is_here)))
        {
            return Err(invalid("The audience claim for client_assertion must be the endpoint invoked for the request."));
        }
        let expires = jwt.claims["exp"].as_i64().unwrap_or_default();
        if expires < now / 1000 - SKEW || expires > now / 1000 + 3600 + SKEW || jwt.claims["iss"] != jwt.claims["sub"] {
            return Err(invalid("The client_assertion token is expired, or its issuer is another."));
        }
        let id = text(&jwt.claims, "jti");
        if !id.is_empty() && !lock(&engine.tokens).used.insert(id.to_owned()) {
            return Err(invalid("The client_assertion token was used before."));
        }
        return Ok(client);
    }
    let basic = request
        .headers()
        .get(http::header::AUTHORIZATION)
        .and_then(|header| header.to_str().ok()?.strip_prefix("Basic ").map(str::to_owned));
    let pair = match basic {
        Some(encoded) => {
            use base64::Engine as _;
            let decoded = base64::engine::general_purpose::STANDARD.decode(encoded).ok().and_then(|bytes| String::from_utf8(bytes).ok());
            decoded.and_then(|text| text.split_once(':').map(|(id, secret)| (id.to_owned(), secret.to_owned())))
        }
        None => form.get("client_id").zip(form.get("client_secret")).map(|(id, secret)| (id.clone(), secret.clone())),
    };
    let (id, secret) = pair.ok_or_else(|| invalid("Client authentication failed: no credentials were sent."))?;
    let client = find(&id).ok_or_else(|| invalid("Invalid value for 'client_id' parameter."))?;
    let org = engine.org();
    let secrets = org.store(&format!("apps/{}/credentials/secrets", text(&client, "id")));
    let known = secrets.values().any(|entry| text(entry, "status") == "ACTIVE" && text(entry, "client_secret") == secret);
    if known { Ok(client) } else { Err(invalid("The client secret supplied for a confidential client is invalid.")) }
}

/// Registers a client that authenticates with a key, and grants it scopes.
pub(crate) fn register_client(engine: &Engine, label: &str, jwk: &Value, scopes: &[&str]) -> String {
    let mut org = engine.org();
    let (id, now, issuer) = (org.ids.id("0oa"), org.clock.now(), org.base.clone());
    org.put(
        "apps",
        &id,
        json!({
            "id": id, "name": "oidc_client", "label": label, "status": "ACTIVE", "created": now, "lastUpdated": now, "features": [],
            "signOnMode": "OPENID_CONNECT",
            "accessibility": {"selfService": false}, "visibility": {"autoSubmitToolbar": false, "hide": {"iOS": true, "web": true},
            "appLinks": {"oidc_client_link": true}},
            "credentials": {
                "userNameTemplate": {"template": "${source.login}", "type": "BUILT_IN"}, "signing": {},
                "oauthClient": {"autoKeyRotation": true, "client_id": id, "token_endpoint_auth_method": "private_key_jwt"},
            },
            "settings": {"app": {}, "oauthClient": {
                "redirect_uris": [], "response_types": ["token"], "grant_types": ["client_credentials"], "application_type": "service",
                "jwks": {"keys": [jwk]},
            }},
        }),
    );
    for scope in scopes {
        let grant = org.ids.id("oag");
        org.put(&format!("apps/{id}/grants"), &grant, json!({
            "id": grant, "status": "ACTIVE", "created": now, "createdBy": {"id": id, "type": "User"}, "lastUpdated": now, "issuer": issuer,
            "clientId": id,
            "scopeId": scope, "source": "ADMIN",
        }));
    }
    id
}
