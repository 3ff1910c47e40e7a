//! Keys as JWK (RFC 7517, RFC 7518 section 6).

use aws_lc_rs::rsa::KeyPair as RsaKeyPair;
use aws_lc_rs::signature::EcdsaKeyPair;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::zeroize::{Zeroize, Zeroizing};
use serde_json::{Map, Value};

use super::{CURVES, Pair, PrivateKey, der};
use crate::auth::Algorithm;

/// The numeric fields of an RSA key, in the order of PKCS#1.
const RSA: [&str; 8] = ["n", "e", "d", "p", "q", "dp", "dq", "qi"];

/// Reads a key. The error says what is wrong with it: "the private key …".
pub(super) fn read(text: &str) -> Result<PrivateKey, String> {
    let mut json = match serde_json::from_str(text) {
        Ok(Value::Object(json)) => json,
        // The position, but not the content.
        Err(error) => return Err(format!("is not valid JSON (line {}, column {})", error.line(), error.column())),
        Ok(_) => return Err("is not a JSON object".to_owned()),
    };
    let key = read_members(&json);
    for (_, value) in &mut json {
        if let Value::String(text) = value {
            text.zeroize();
        }
    }
    key
}

fn read_members(json: &Map<String, Value>) -> Result<PrivateKey, String> {
    let text = |name: &str| json.get(name).and_then(Value::as_str);
    let mut key = match text("kty") {
        Some("RSA") => rsa(json)?,
        Some("EC") => elliptic(json)?,
        Some(_) => return Err("is a JWK whose `kty` is neither \"RSA\" nor \"EC\"".to_owned()),
        None => return Err("is JSON without `kty`, so it is not a JWK".to_owned()),
    };
    if let Some(name) = text("alg") {
        let algorithm = Algorithm::from_name(name);
        key = algorithm
            .and_then(|algorithm| key.with_algorithm(algorithm).ok())
            .ok_or("is a JWK with an `alg` that the key does not support (RSA: RS256, RS384, RS512; EC: ES256, ES384, ES512)")?;
    }
    Ok(match text("kid") {
        Some(key_id) => key.with_key_id(key_id),
        None => key,
    })
}

fn rsa(json: &Map<String, Value>) -> Result<PrivateKey, String> {
    if !json.contains_key("d") {
        return Err(PUBLIC.to_owned());
    }
    let numbers = RSA.iter().map(|name| number(json, name)).collect::<Result<Vec<_>, _>>()?;
    // Version 0: a key of two primes.
    let der = der::write_integers(std::iter::once(&[0][..]).chain(numbers.iter().map(|number| number.as_slice())));
    let pair = RsaKeyPair::from_der(&der).map_err(|_| "is a JWK whose numbers are not an RSA key of 2048 bits or more")?;
    Ok(PrivateKey::new(Pair::Rsa(pair), Algorithm::Rs256))
}

fn elliptic(json: &Map<String, Value>) -> Result<PrivateKey, String> {
    let name = json.get("crv").and_then(Value::as_str);
    let curve = CURVES.iter().find(|curve| Some(curve.name) == name).ok_or("is a JWK with a `crv` that is not supported")?;
    if !json.contains_key("d") {
        return Err(PUBLIC.to_owned());
    }
    let coordinate = |name: &str| {
        let number = number(json, name)?;
        // Some writers omit leading zeros.
        let missing = curve.length.checked_sub(number.len()).ok_or(format!("is a JWK whose `{name}` is too long for its curve"))?;
        let mut padded = Zeroizing::new(vec![0; missing]);
        padded.reserve_exact(number.len());
        padded.extend_from_slice(&number);
        Ok::<_, String>(padded)
    };
    let (private, x, y) = (coordinate("d")?, coordinate("x")?, coordinate("y")?);
    let point = [&[0x04], x.as_slice(), y.as_slice()].concat();
    let pair = EcdsaKeyPair::from_private_key_and_public_key(curve.signing, &private, &point);
    let pair = pair.map_err(|_| "is a JWK whose `d`, `x` and `y` do not belong together")?;
    Ok(PrivateKey::new(Pair::Ec(pair), curve.algorithm))
}

const PUBLIC: &str = "is a public key: there is no `d` in the JWK";

fn number(json: &Map<String, Value>, name: &str) -> Result<Zeroizing<Vec<u8>>, String> {
    let text = json.get(name).and_then(Value::as_str).ok_or_else(|| format!("is a JWK without `{name}`"))?;
    let bytes = URL_SAFE_NO_PAD.decode(text.trim_end_matches('='));
    bytes.map(Zeroizing::new).map_err(|_| format!("is a JWK whose `{name}` is not base64url"))
}
