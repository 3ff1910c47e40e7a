//! Key credentials and certificate signing requests, shared by applications, identity providers and authorization servers.

use serde_json::{Value, json};

use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::text;
use crate::org::Org;
use crate::org::clock::{format_millis, parse_millis};

const YEAR: i64 = 365 * 86_400_000;

/// A new signing key, valid for some years.
pub(crate) fn new_key(org: &mut Org, years: i64) -> Value {
    let now = org.clock.now();
    let expires = format_millis(org.clock.millis() + years * YEAR);
    json!({
        "kty": "RSA", "created": now, "lastUpdated": now, "expiresAt": expires, "kid": org.ids.base64url(32), "use": "sig",
        "x5c": [org.ids.base64(570)], "x5t#S256": org.ids.base64url(32), "e": "AQAB", "n": org.ids.base64url(256),
    })
}

/// The keys of a collection.
pub(crate) fn list(org: &Org, store: &str) -> Outcome {
    Ok(Reply::list(org.store(store).values().cloned().collect()))
}

/// A key of a collection.
pub(crate) fn get(org: &Org, store: &str, kid: &str, entity: &'static str) -> Outcome {
    Ok(Reply::ok(org.find(store, kid, entity)?.clone()))
}

/// Generates a key that is valid for `validityYears`.
pub(crate) fn generate(org: &mut Org, call: &Call, store: &str) -> Outcome {
    let years = match call.query("validityYears") {
        None => 2,
        Some(text) => text
            .parse()
            .ok()
            .filter(|years| (2..=10).contains(years))
            .ok_or_else(|| OktaError::validation("generateKey", "Validity years out of range. It should be 2 - 10 years"))?,
    };
    let key = new_key(org, years);
    org.put(store, text(&key, "kid"), key.clone());
    Ok(Reply::json(201, key))
}

/// Copies a key into another collection.
pub(crate) fn clone(org: &mut Org, from: &str, kid: &str, to: &str, entity: &'static str) -> Outcome {
    let key = org.find(from, kid, entity)?.clone();
    if org.store(to).contains(kid) {
        return Err(OktaError::validation("cloneKey", "Key already exists in the list of key credentials for the target app."));
    }
    org.put(to, kid, key.clone());
    Ok(Reply::json(201, key))
}

/// Generates a certificate signing request.
pub(crate) fn new_csr(org: &mut Org, store: &str) -> Outcome {
    let csr = json!({"id": org.ids.base64url(32), "created": org.clock.now(), "csr": org.ids.base64(717), "kty": "RSA"});
    org.put(store, text(&csr, "id"), csr.clone());
    Ok(Reply::json(201, show_csr(org, store, &csr)))
}

/// Renders a certificate signing request for a response.
pub(crate) fn show_csr(org: &Org, store: &str, csr: &Value) -> Value {
    let mut shown = csr.clone();
    let address = org.api(&format!("{store}/{}", text(csr, "id")));
    shown["_links"] = json!({
        "publish": {"href": format!("{address}/lifecycle/publish"), "hints": {"allow": ["POST"]}},
        "self": {"href": address, "hints": {"allow": ["GET", "DELETE"]}},
    });
    shown
}

/// Turns a certificate signing request into a key.
pub(crate) fn publish(org: &mut Org, store: &str, id: &str, keys: &str) -> Outcome {
    org.find(store, id, CSR)?;
    let mut key = new_key(org, 10);
    key["kid"] = id.into();
    org.remove(store, id);
    org.put(keys, id, key.clone());
    Ok(Reply::json(201, key))
}

/// Okta's name for certificate signing requests in errors.
pub(crate) const CSR: &str = "CertificateSigningRequest";

/// Whether a time has passed.
pub(crate) fn is_past(org: &Org, instant: &str) -> bool {
    parse_millis(instant).is_some_and(|millis| millis <= org.clock.millis())
}
