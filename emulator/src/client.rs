//! The OAuth client that the program registers with `--oauth`, and the environment variables for an SDK to use it.

use std::io;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use okta_emulator::Emulator;
use serde_json::json;

use crate::say;

/// The scopes that the client gets: reading and managing what most programs need.
const SCOPES: &[&str] = &[
    "okta.users.manage",
    "okta.groups.manage",
    "okta.apps.manage",
    "okta.policies.manage",
    "okta.authorizationServers.manage",
    "okta.idps.manage",
    "okta.roles.manage",
    "okta.schemas.manage",
    "okta.logs.read",
    "okta.users.read",
    "okta.groups.read",
    "okta.apps.read",
];

/// Registers a client with a new key, and prints how to use it.
pub(crate) fn register(emulator: &Emulator) -> io::Result<()> {
    let failed = |_| io::Error::other("no key could be created");
    let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new()).map_err(failed)?;
    let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, document.as_ref()).map_err(io::Error::other)?;
    let point = pair.public_key().as_ref();
    let (x, y) = point.get(1..).map(|point| point.split_at(32)).unwrap_or_default();
    let jwk = json!({
        "kty": "EC", "crv": "P-256", "kid": "emulator", "use": "sig", "alg": "ES256",
        "x": URL_SAFE_NO_PAD.encode(x), "y": URL_SAFE_NO_PAD.encode(y),
    });
    let id = emulator.register_client("Emulator client", &jwk, SCOPES);
    say("export OKTA_CLIENT_AUTHORIZATIONMODE=PrivateKey");
    say(&format!("export OKTA_CLIENT_CLIENTID={id}"));
    say("export OKTA_CLIENT_PRIVATEKEYID=emulator");
    say(&format!("export OKTA_CLIENT_SCOPES={}", SCOPES.join(",")));
    say(&format!(
        "export OKTA_CLIENT_PRIVATEKEY='-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----'",
        STANDARD.encode(document.as_ref())
    ));
    Ok(())
}
