//! Keys in every form that the SDK reads, generated for every test.

use aws_lc_rs::encoding::{AsBigEndian, AsDer, EcPrivateKeyBin, EcPrivateKeyRfc5915Der, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair as RsaKeyPair, KeySize};
use aws_lc_rs::signature::{EcdsaKeyPair, EcdsaSigningAlgorithm, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

/// A key.
pub struct TestKey {
    /// As PKCS#8 in PEM.
    pub pkcs8: String,
    /// As PKCS#1 or SEC1 in PEM.
    pub traditional: String,
    /// As a JWK with the private fields.
    pub jwk: Value,
    /// As a JWK without the private fields.
    pub public_jwk: Value,
}

pub fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines: Vec<_> = text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

/// An RSA key of 2048 bits.
pub fn rsa() -> TestKey {
    let pair = RsaKeyPair::generate(KeySize::Rsa2048).unwrap();
    let pkcs8: Pkcs8V1Der = pair.as_der().unwrap();
    let pkcs8 = pkcs8.as_ref();
    // A version and an algorithm come first; the octet string after them contains the key.
    let pkcs1 = &pkcs8[26..];
    let numbers = integers(pkcs1);
    let mut jwk = json!({"kty": "RSA"});
    for (name, number) in ["n", "e", "d", "p", "q", "dp", "dq", "qi"].iter().zip(&numbers[1..]) {
        jwk[name] = base64url(number).into();
    }
    let public_jwk = json!({"kty": "RSA", "n": jwk["n"], "e": jwk["e"]});
    TestKey { pkcs8: pem("PRIVATE KEY", pkcs8), traditional: pem("RSA PRIVATE KEY", pkcs1), jwk, public_jwk }
}

/// An EC key on a curve.
pub fn elliptic(algorithm: &'static EcdsaSigningAlgorithm, curve: &str) -> TestKey {
    let pair = EcdsaKeyPair::generate(algorithm).unwrap();
    let sec1: EcPrivateKeyRfc5915Der = pair.private_key().as_der().unwrap();
    let private: EcPrivateKeyBin = pair.private_key().as_be_bytes().unwrap();
    let point = &pair.public_key().as_ref()[1..];
    let (x, y) = point.split_at(point.len() / 2);
    let public_jwk = json!({"kty": "EC", "crv": curve, "x": base64url(x), "y": base64url(y)});
    let mut jwk = public_jwk.clone();
    jwk["d"] = base64url(private.as_ref()).into();
    TestKey {
        pkcs8: pem("PRIVATE KEY", pair.to_pkcs8v1().unwrap().as_ref()),
        traditional: pem("EC PRIVATE KEY", sec1.as_ref()),
        jwk,
        public_jwk,
    }
}

/// An EC key on P-256.
pub fn p256() -> TestKey {
    elliptic(&aws_lc_rs::signature::ECDSA_P256_SHA256_FIXED_SIGNING, "P-256")
}

/// The integers of a DER sequence, without leading zeros.
fn integers(der: &[u8]) -> Vec<&[u8]> {
    let (length, mut rest) = length(&der[1..]);
    assert_eq!((der[0], length), (0x30, rest.len()));
    let mut integers = Vec::new();
    while !rest.is_empty() {
        assert_eq!(rest[0], 0x02);
        let (length, content) = self::length(&rest[1..]);
        let (integer, after) = content.split_at(length);
        integers.push(integer.strip_prefix(&[0]).unwrap_or(integer));
        rest = after;
    }
    integers
}

fn length(der: &[u8]) -> (usize, &[u8]) {
    match der[0] {
        0x81 => (der[1].into(), &der[2..]),
        0x82 => (usize::from(der[1]) << 8 | usize::from(der[2]), &der[3..]),
        short => (short.into(), &der[1..]),
    }
}
