//! Keys in PEM.

use aws_lc_rs::rsa::KeyPair as RsaKeyPair;
use aws_lc_rs::signature::EcdsaKeyPair;
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject;
use secrecy::zeroize::{Zeroize, Zeroizing};

use super::{CURVES, Pair, PrivateKey};
use crate::auth::Algorithm;

/// Reads the first key in a string. The error is the rest of a sentence: "the private key …".
pub(super) fn read(text: &str) -> Result<PrivateKey, &'static str> {
    if text.is_empty() {
        return Err("is empty");
    }
    if text.contains("-----BEGIN ENCRYPTED ") || text.contains("Proc-Type: 4,ENCRYPTED") {
        return Err("is encrypted (decrypt it with `openssl pkey -in key.pem -out plain.pem`)");
    }
    let Ok(mut der) = PrivateKeyDer::from_pem_slice(with_line_breaks(text).as_bytes()) else {
        return Err(if text.contains("-----BEGIN ") && text.contains(" PRIVATE KEY-----") {
            "is damaged PEM (is it complete, with its line breaks?)"
        } else if text.contains("PUBLIC KEY-----") || text.contains("-----BEGIN CERTIFICATE-----") {
            "is a public key or a certificate"
        } else if text.contains('{') {
            "is a placeholder"
        } else {
            "is neither PEM (`-----BEGIN PRIVATE KEY-----`) nor a JWK (`{\"kty\": ...}`)"
        });
    };
    let pair = pair(&der);
    der.zeroize();
    let (pair, algorithm) = pair.ok_or("is damaged, or of a kind that is not supported")?;
    Ok(PrivateKey::new(pair, algorithm))
}

fn pair(der: &PrivateKeyDer<'_>) -> Option<(Pair, Algorithm)> {
    let rsa = |pair| (Pair::Rsa(pair), Algorithm::Rs256);
    let bytes = der.secret_der();
    match der {
        PrivateKeyDer::Pkcs1(_) => RsaKeyPair::from_der(bytes).ok().map(rsa),
        PrivateKeyDer::Sec1(_) => elliptic(bytes),
        PrivateKeyDer::Pkcs8(_) => RsaKeyPair::from_pkcs8(bytes).ok().map(rsa).or_else(|| elliptic(bytes)),
        _ => None,
    }
}

fn elliptic(der: &[u8]) -> Option<(Pair, Algorithm)> {
    CURVES.iter().find_map(|curve| {
        let pair = EcdsaKeyPair::from_private_key_der(curve.signing, der).ok()?;
        Some((Pair::Ec(pair), curve.algorithm))
    })
}

/// Restores PEM. Environment variables and YAML can turn line breaks into spaces, a literal `\\n` or nothing, and indent lines.
fn with_line_breaks(text: &str) -> Zeroizing<String> {
    let text = Zeroizing::new(text.replace("\\r", "").replace("\\n", "\n"));
    let mut written = Zeroizing::new(String::with_capacity(text.len() * 2));
    let mut rest = text.as_str();
    while let Some((_, begun)) = rest.split_once("-----BEGIN ") {
        let Some((label, body)) = begun.split_once("-----") else { break };
        let end = format!("-----END {label}-----");
        let Some((body, after)) = body.split_once(&end) else { break };
        rest = after;
        written.push_str("-----BEGIN ");
        written.push_str(label);
        written.push_str("-----\n");
        // The parser accepts one long line.
        written.extend(body.chars().filter(|character| !character.is_whitespace()));
        written.push('\n');
        written.push_str(&end);
        written.push('\n');
    }
    written
}
