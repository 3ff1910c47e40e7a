//! An org with its authorization server. It verifies signatures and claims with a JWT library that is independent of the SDK, and rejects
//! assertions and proofs that were used before.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};

use aws_lc_rs::digest::{SHA256, digest};
use bytes::Bytes;
use http::{Request, Response};
use jsonwebtoken::jwk::{Jwk, ThumbprintHash};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use okta_sdk::{Okta, OktaBuilder};
use serde_json::{Value, json};

use super::keys::base64url;
use super::{Memory, Received, Reply};

pub const CLIENT_ID: &str = "0oa1client";
pub const SCOPE: &str = "okta.users.read";
pub const ORG: &str = "https://example.okta.com";

/// The org. Clones share its state.
#[derive(Clone)]
pub struct Authority(Arc<Inner>);

struct Inner {
    url: String,
    key: Value,
    state: Mutex<State>,
}

/// The configuration and state of the org.
pub struct State {
    /// The lifetime of tokens in seconds.
    pub lifetime: Value,
    /// Whether tokens must be bound to a key.
    pub demands_dpop: bool,
    /// The nonce that the token endpoint requires in proofs.
    pub token_nonce: Option<String>,
    /// The nonce that the API requires in proofs.
    pub api_nonce: Option<String>,
    /// Responses that the token endpoint sends before any other.
    pub failures: Vec<Response<Bytes>>,
    /// Whether the API rejects every token.
    pub refuses_all: bool,
    /// The tokens, with the thumbprint of the key that they are bound to.
    pub tokens: HashMap<String, Option<String>>,
    /// How far the org's clock is ahead, in seconds.
    pub ahead: i64,
    /// The number of token requests.
    pub asked: usize,
    /// The number of requests to the API.
    pub called: usize,
    /// The header of the last assertion.
    pub assertion_header: Option<Value>,
    /// The number of tokens issued.
    issued: usize,
    seen: HashSet<String>,
}

type Refusal = (u16, &'static str, String);

impl Authority {
    /// Creates an org that knows a client by its public key (a JWK).
    pub fn new(key: &Value) -> Self {
        Self::at(ORG, key)
    }

    pub fn at(url: &str, key: &Value) -> Self {
        let state = State {
            lifetime: 3600.into(),
            demands_dpop: false,
            token_nonce: None,
            api_nonce: None,
            failures: Vec::new(),
            refuses_all: false,
            tokens: HashMap::new(),
            ahead: 0,
            asked: 0,
            called: 0,
            assertion_header: None,
            issued: 0,
            seen: HashSet::new(),
        };
        Self(Arc::new(Inner { url: url.to_owned(), key: key.clone(), state: Mutex::new(state) }))
    }

    pub fn with<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        change(&mut self.0.state.lock().unwrap())
    }

    pub fn asked(&self) -> usize {
        self.with(|state| state.asked)
    }

    pub fn called(&self) -> usize {
        self.with(|state| state.called)
    }

    /// Invalidates every token.
    pub fn revoke(&self) {
        self.with(|state| state.tokens.clear());
    }

    /// A transport that sends to this org.
    pub fn memory(&self) -> Memory {
        let org = self.clone();
        Memory::new(move |request| Ok(org.answer(request)))
    }

    /// A client's builder that sends to this org.
    pub fn builder(&self) -> OktaBuilder {
        Okta::builder().org_url(&self.0.url).transport(self.memory())
    }

    /// Responds to a request that arrived at a server on loopback.
    pub fn reply(&self, received: &Received) -> Reply {
        let mut request = Request::builder().method(received.method.as_str()).uri(format!("{}{}", self.0.url, received.target));
        for (name, value) in &received.headers {
            request = request.header(name, value);
        }
        let answer = self.answer(&request.body(received.body.clone().into()).unwrap());
        let mut reply = Reply::new(answer.status().as_u16(), answer.body().to_vec());
        for (name, value) in answer.headers() {
            reply = reply.header(name.as_str(), value.to_str().unwrap());
        }
        reply
    }

    pub fn answer(&self, request: &Request<Bytes>) -> Response<Bytes> {
        let mut state = self.0.state.lock().unwrap();
        let state = &mut *state;
        if request.uri().path() != "/oauth2/v1/token" {
            state.called += 1;
            return match self.check_call(state, request) {
                Ok(()) => respond(state, 200, &json!({"ok": true}), state.api_nonce.as_deref()),
                Err((status, error, description)) => {
                    let challenge = format!("DPoP error=\"{error}\", error_description=\"{description}\"");
                    let mut answer = respond(state, status, &json!({"errorCode": "E0000011"}), state.api_nonce.as_deref());
                    answer.headers_mut().insert("www-authenticate", challenge.parse().unwrap());
                    answer
                }
            };
        }
        state.asked += 1;
        if !state.failures.is_empty() {
            return state.failures.remove(0);
        }
        match self.issue(state, request) {
            Ok(body) => respond(state, 200, &body, None),
            Err((status, error, description)) => {
                let nonce = state.token_nonce.as_deref();
                respond(state, status, &json!({"error": error, "error_description": description}), nonce)
            }
        }
    }

    fn issue(&self, state: &mut State, request: &Request<Bytes>) -> Result<Value, Refusal> {
        let bad = |what: &str| Err((400, "invalid_request", what.to_owned()));
        if request.method() != "POST" || header(request, "content-type") != Some("application/x-www-form-urlencoded") {
            return bad("not a form");
        }
        if request.headers().contains_key("authorization") {
            return bad("an Authorization header");
        }
        let form: HashMap<String, String> = form(request.body());
        if form.get("grant_type").map(String::as_str) != Some("client_credentials") {
            return bad("grant_type");
        }
        if form.get("client_assertion_type").map(String::as_str) != Some("urn:ietf:params:oauth:client-assertion-type:jwt-bearer") {
            return bad("client_assertion_type");
        }
        let Some(assertion) = form.get("client_assertion") else { return bad("client_assertion") };
        self.check_assertion(state, assertion).map_err(|what| (401, "invalid_client", what))?;
        let scope = form.get("scope").map(String::as_str).unwrap_or_default();
        if scope.split(' ').any(|scope| !scope.starts_with("okta.")) {
            return Err((400, "invalid_scope", format!("one of [{scope}] is not known")));
        }
        let bound = match header(request, "dpop") {
            Some(proof) => Some(self.check_proof(state, request, proof, None, state.token_nonce.clone().as_deref())?),
            None if state.demands_dpop => return Err((400, "invalid_dpop_proof", "The DPoP proof JWT header is missing.".to_owned())),
            None => None,
        };
        state.issued += 1;
        let token = format!("eyJtoken{}", state.issued);
        let kind = if bound.is_some() { "DPoP" } else { "Bearer" };
        state.tokens.insert(token.clone(), bound);
        Ok(json!({"token_type": kind, "expires_in": state.lifetime, "access_token": token, "scope": scope}))
    }

    fn check_assertion(&self, state: &mut State, assertion: &str) -> Result<(), String> {
        let header = decode_header(assertion).map_err(|error| error.to_string())?;
        let jwk: Jwk = serde_json::from_value(self.0.key.clone()).unwrap();
        let mut validation = Validation::new(header.alg);
        validation.set_audience(&[format!("{}/oauth2/v1/token", self.0.url)]);
        validation.set_issuer(&[CLIENT_ID]);
        validation.sub = Some(CLIENT_ID.to_owned());
        validation.set_required_spec_claims(&["exp", "aud", "iss", "sub"]);
        // By the org's clock, below.
        validation.validate_exp = false;
        let claims =
            decode::<Value>(assertion, &DecodingKey::from_jwk(&jwk).unwrap(), &validation).map_err(|error| error.to_string())?.claims;
        let (issued, expires) = (number(&claims, "iat"), number(&claims, "exp"));
        if issued.abs_diff(now(state)) > 60 || expires - issued > 3600 || expires < now(state) {
            return Err("The client_assertion token has an expiration too far into the future.".to_owned());
        }
        state.assertion_header = Some(serde_json::to_value(&header).unwrap());
        once(state, &claims)
    }

    /// Verifies a proof, and returns the thumbprint of its key.
    fn check_proof(
        &self,
        state: &mut State,
        request: &Request<Bytes>,
        proof: &str,
        token: Option<&str>,
        nonce: Option<&str>,
    ) -> Result<String, Refusal> {
        let bad = |what: String| (if token.is_some() { 401 } else { 400 }, "invalid_dpop_proof", what);
        let header = decode_header(proof).map_err(|error| bad(error.to_string()))?;
        let jwk = header.jwk.clone().ok_or_else(|| bad("no jwk".to_owned()))?;
        if header.typ.as_deref() != Some("dpop+jwt") || !matches!(header.alg, Algorithm::ES256 | Algorithm::RS256) {
            return Err(bad("typ or alg".to_owned()));
        }
        let raw: Value = serde_json::to_value(&jwk).unwrap();
        if ["d", "p", "q", "k"].iter().any(|name| raw.get(name).is_some()) {
            return Err(bad("a private key".to_owned()));
        }
        let mut validation = Validation::new(header.alg);
        validation.required_spec_claims.clear();
        validation.validate_exp = false;
        let key = DecodingKey::from_jwk(&jwk).map_err(|error| bad(error.to_string()))?;
        let claims = decode::<Value>(proof, &key, &validation).map_err(|error| bad(error.to_string()))?.claims;
        let target = format!("{}{}", self.0.url, request.uri().path());
        if claims["htm"] != request.method().as_str() || claims["htu"] != *target || number(&claims, "iat").abs_diff(now(state)) > 60 {
            return Err(bad(format!("htm, htu or iat: {claims}")));
        }
        let hash = token.map_or(Value::Null, |token| base64url(digest(&SHA256, token.as_bytes()).as_ref()).into());
        if claims.get("ath").unwrap_or(&Value::Null) != &hash {
            return Err(bad("ath".to_owned()));
        }
        once(state, &claims).map_err(bad)?;
        if claims.get("nonce").and_then(Value::as_str) != nonce && nonce.is_some() {
            let status = if token.is_some() { 401 } else { 400 };
            return Err((status, "use_dpop_nonce", "Authorization server requires nonce in DPoP proof.".to_owned()));
        }
        Ok(jwk.thumbprint(ThumbprintHash::SHA256).unwrap())
    }

    fn check_call(&self, state: &mut State, request: &Request<Bytes>) -> Result<(), Refusal> {
        let bad = |what: &str| (401, "invalid_token", what.to_owned());
        let (scheme, token) = header(request, "authorization").and_then(|value| value.split_once(' ')).ok_or(bad("no token"))?;
        if state.refuses_all {
            return Err(bad("no token is good enough"));
        }
        match (scheme, state.tokens.get(token).cloned().ok_or(bad("the token is not known"))?) {
            ("Bearer", None) => Ok(()),
            ("DPoP", Some(bound)) => {
                let proof = header(request, "dpop").ok_or(bad("no proof"))?;
                let nonce = state.api_nonce.clone();
                let key = self.check_proof(state, request, proof, Some(token), nonce.as_deref())?;
                if key == bound { Ok(()) } else { Err(bad("the token is bound to another key")) }
            }
            _ => Err(bad("the scheme is not the token's")),
        }
    }
}

/// The claims of a JWT, unverified.
pub fn claims(token: &str) -> Value {
    jsonwebtoken::dangerous::insecure_decode::<Value>(token).unwrap().claims
}

pub fn form<T: FromIterator<(String, String)>>(body: &[u8]) -> T {
    let decode = |text: &str| {
        let mut bytes = Vec::new();
        let mut rest = text.bytes();
        while let Some(byte) = rest.next() {
            match byte {
                b'%' => {
                    let digits = [rest.next().unwrap(), rest.next().unwrap()];
                    bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
                }
                b'+' => bytes.push(b' '),
                byte => bytes.push(byte),
            }
        }
        String::from_utf8(bytes).unwrap()
    };
    let body = std::str::from_utf8(body).unwrap();
    body.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, value)| (decode(name), decode(value))).collect()
}

fn respond(state: &State, status: u16, body: &Value, nonce: Option<&str>) -> Response<Bytes> {
    let mut response = Response::builder().status(status).header("content-type", "application/json");
    let date = jiff::Timestamp::from_second(now(state) as i64).unwrap();
    response = response.header("date", date.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string());
    if let Some(nonce) = nonce {
        response = response.header("dpop-nonce", nonce);
    }
    response.body(body.to_string().into()).unwrap()
}

fn header<'a>(request: &'a Request<Bytes>, name: &str) -> Option<&'a str> {
    let mut values = request.headers().get_all(name).iter();
    let value = values.next()?.to_str().unwrap();
    assert!(values.next().is_none(), "{name} is sent twice");
    Some(value)
}

/// Rejects a second use of an ID.
fn once(state: &mut State, claims: &Value) -> Result<(), String> {
    let id = claims["jti"].as_str().filter(|id| id.len() > 15).ok_or("no jti")?;
    if state.seen.insert(id.to_owned()) { Ok(()) } else { Err(format!("the jti {id} is used twice")) }
}

fn number(claims: &Value, name: &str) -> u64 {
    claims[name].as_u64().unwrap_or_default()
}

/// By the org's clock.
fn now(state: &State) -> u64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs().saturating_add_signed(state.ahead)
}
