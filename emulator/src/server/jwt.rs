//! Reads JSON Web Tokens, and verifies them with a JSON Web Key.

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::signature::{self, RsaPublicKeyComponents, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::json::text;

/// A token whose signature is not verified yet.
#[derive(Debug)]
pub(crate) struct Jwt {
    pub(crate) header: Value,
    pub(crate) claims: Value,
    signed: String,
    signature: Vec<u8>,
}

impl Jwt {
    /// Reads a token.
    pub(crate) fn read(token: &str) -> Option<Self> {
        let (signed, signature) = token.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let part = |part: &str| serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok();
        Some(Self {
            header: part(header)?,
            claims: part(claims)?,
            signed: signed.to_owned(),
            signature: URL_SAFE_NO_PAD.decode(signature).ok()?,
        })
    }

    /// Whether the signature is that of a key.
    pub(crate) fn is_signed_by(&self, jwk: &Value) -> bool {
        self.verify(jwk).unwrap_or(false)
    }

    fn verify(&self, jwk: &Value) -> Option<bool> {
        let bytes = |name: &str| URL_SAFE_NO_PAD.decode(text(jwk, name)).ok().filter(|bytes| !bytes.is_empty());
        let message = self.signed.as_bytes();
        let algorithm = text(&self.header, "alg");
        if text(jwk, "kty") == "RSA" {
            let parameters = match algorithm {
                "RS256" => &signature::RSA_PKCS1_2048_8192_SHA256,
                "RS384" => &signature::RSA_PKCS1_2048_8192_SHA384,
                "RS512" => &signature::RSA_PKCS1_2048_8192_SHA512,
                _ => return None,
            };
            let key = RsaPublicKeyComponents { n: bytes("n")?, e: bytes("e")? };
            return Some(key.verify(parameters, message, &self.signature).is_ok());
        }
        let parameters = match (algorithm, text(jwk, "crv")) {
            ("ES256", "P-256") => &signature::ECDSA_P256_SHA256_FIXED,
            ("ES384", "P-384") => &signature::ECDSA_P384_SHA384_FIXED,
            ("ES512", "P-521") => &signature::ECDSA_P521_SHA512_FIXED,
            _ => return None,
        };
        let point = [vec![4], bytes("x")?, bytes("y")?].concat();
        Some(UnparsedPublicKey::new(parameters, point).verify(message, &self.signature).is_ok())
    }
}

/// The thumbprint of a key (RFC 7638).
pub(crate) fn thumbprint(jwk: &Value) -> String {
    let required: &[&str] = if text(jwk, "kty") == "RSA" { &["e", "kty", "n"] } else { &["crv", "kty", "x", "y"] };
    let mut key = json!({});
    for name in required {
        key[*name] = jwk[*name].clone();
    }
    hash(&key.to_string())
}

/// The SHA-256 of a string in base64url.
pub(crate) fn hash(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest(&SHA256, text.as_bytes()))
}
