//! JSON Web Tokens in their compact form (RFC 7515 section 7.1).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use super::Signer;
use crate::Error;

/// A string in base64url, without padding.
pub(super) fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// An unguessable, unique ID.
pub(super) fn unique_id() -> Result<String, Error> {
    random::<16>().map(|bytes| base64url(&bytes))
}

/// Random bytes.
pub(super) fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    aws_lc_rs::rand::fill(&mut bytes).map_err(|_| Error::authentication("the system provides no random numbers"))?;
    Ok(bytes)
}

/// Signs claims, and adds the algorithm to the header.
pub(super) async fn sign(signer: &dyn Signer, mut header: Map<String, Value>, claims: Map<String, Value>) -> Result<String, Error> {
    header.insert("alg".into(), signer.algorithm().name().into());
    let encode = |part: Map<String, Value>| base64url(Value::Object(part).to_string().as_bytes());
    let mut token = format!("{}.{}", encode(header), encode(claims));
    let signature = signer.sign(token.as_bytes()).await.map_err(|error| Error::authentication(format!("the signer failed: {error}")))?;
    token.push('.');
    token.push_str(&base64url(&signature));
    Ok(token)
}
