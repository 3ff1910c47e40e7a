//! The token endpoint, through the SDK's own OAuth.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use okta_emulator::Emulator;
use okta_sdk::Okta;
use okta_sdk::auth::{Dpop, OAuth, PrivateKey};
use serde_json::{Value, json};

/// A private key as PEM, and the public one as JWK.
fn key() -> (String, Value) {
    let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new()).unwrap();
    let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, document.as_ref()).unwrap();
    let (x, y) = pair.public_key().as_ref()[1..].split_at(32);
    let jwk = json!({"kty": "EC", "crv": "P-256", "kid": "k1", "x": URL_SAFE_NO_PAD.encode(x), "y": URL_SAFE_NO_PAD.encode(y)});
    (format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(document.as_ref())), jwk)
}

fn client(emulator: &Emulator, id: &str, pem: &str, scopes: &[&str], dpop: Dpop) -> Okta {
    let key = PrivateKey::parse(pem).unwrap().with_key_id("k1");
    let oauth = OAuth::private_key(id, key).scopes(scopes.iter().copied()).dpop(dpop);
    Okta::builder().org_url(emulator.url()).oauth(oauth).transport(emulator.transport()).build().unwrap()
}

#[tokio::test]
async fn a_client_with_a_key_gets_a_token_for_its_scopes() {
    let emulator = Emulator::builder().oauth(true).build();
    let (pem, jwk) = key();
    let id = emulator.register_client("Robot", &jwk, &["okta.groups.read", "okta.users.manage"]);
    let okta = client(&emulator, &id, &pem, &["okta.groups.read", "okta.users.manage"], Dpop::Automatic);
    okta.raw().get("/api/v1/groups").await.unwrap();
    // `manage` includes `read`, but `read` does not include `manage`.
    okta.raw().get("/api/v1/users").await.unwrap();
    let refused = okta.raw().post("/api/v1/groups").json(&json!({"profile": {"name": "g"}})).await.unwrap_err();
    assert_eq!((refused.status().unwrap().as_u16(), refused.code()), (403, Some("E0000006")));
    // One token was enough for all calls.
    assert_eq!(emulator.requests().len(), 3);
}

#[tokio::test]
async fn an_ungranted_scope_and_an_unknown_key_are_rejected() {
    let emulator = Emulator::builder().oauth(true).build();
    let ((pem, jwk), (other, _)) = (key(), key());
    let id = emulator.register_client("Robot", &jwk, &["okta.groups.read"]);
    let error = client(&emulator, &id, &pem, &["okta.apps.read"], Dpop::Automatic).raw().get("/api/v1/apps").await.unwrap_err();
    assert!(error.oauth().unwrap().is_invalid_scope(), "{error}");
    let error = client(&emulator, &id, &other, &["okta.groups.read"], Dpop::Automatic).raw().get("/api/v1/groups").await.unwrap_err();
    assert!(error.oauth().unwrap().is_invalid_client(), "{error}");
}

#[tokio::test]
async fn tokens_expire_and_are_renewed() {
    let emulator = Emulator::builder().oauth(true).build();
    let (pem, jwk) = key();
    let id = emulator.register_client("Robot", &jwk, &["okta.groups.read"]);
    let okta = client(&emulator, &id, &pem, &["okta.groups.read"], Dpop::Automatic);
    okta.raw().get("/api/v1/groups").await.unwrap();
    emulator.advance(std::time::Duration::from_secs(2 * 3600));
    // By the client's clock, the token is still valid: the org rejects it, and the SDK gets another.
    okta.raw().get("/api/v1/groups").await.unwrap();
    let statuses: Vec<u16> = emulator.requests().iter().map(|entry| entry.status).collect();
    assert_eq!(statuses, [200, 401, 200]);
}

#[tokio::test]
async fn dpop_binds_tokens_to_a_key() {
    let emulator = Emulator::builder().oauth(true).build();
    let (pem, jwk) = key();
    let id = emulator.register_client("Robot", &jwk, &["okta.groups.read"]);
    let okta = client(&emulator, &id, &pem, &["okta.groups.read"], Dpop::Always);
    for _ in 0..3 {
        okta.raw().get("/api/v1/groups?limit=1").await.unwrap();
    }
}
