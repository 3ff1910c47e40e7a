//! DPoP (RFC 9449): proofs that the sender of an access token has the key that the token is bound to.

use std::fmt;
use std::sync::Mutex;

use aws_lc_rs::digest::{SHA256, digest};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use serde_json::{Map, Value};

use super::flight::lock;
use super::{PrivateKey, jwt};
use crate::Error;

/// The header of a proof.
pub(super) const DPOP: &str = "dpop";
const DPOP_NONCE: &str = "dpop-nonce";

/// Whether access tokens are bound to a key (DPoP, RFC 9449).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub enum Dpop {
    /// If the authorization server requires it, with a new key for this client. The default.
    #[default]
    Automatic,
    /// Always, with a new key for this client. A token that is not bound is rejected.
    Always,
    /// Always, with this key.
    Key(PrivateKey),
    /// Never.
    Never,
}

/// Creates proofs with one key.
pub(super) struct Prover {
    key: PrivateKey,
    jwk: Map<String, Value>,
    /// The nonce of the authorization server.
    pub(super) token_nonce: Nonce,
    /// The nonce of the API.
    pub(super) api_nonce: Nonce,
}

impl Prover {
    pub(super) fn new(key: PrivateKey) -> Self {
        Self { jwk: key.public_jwk(), key, token_nonce: Nonce::default(), api_nonce: Nonce::default() }
    }

    /// A proof for one attempt of one request. It must not be reused.
    pub(super) async fn proof(
        &self,
        request: &http::Request<Bytes>,
        now: u64,
        nonce: &Nonce,
        token: Option<&str>,
    ) -> Result<HeaderValue, Error> {
        let header = Map::from_iter([("typ".to_owned(), Value::from("dpop+jwt")), ("jwk".to_owned(), Value::Object(self.jwk.clone()))]);
        let mut claims = Map::from_iter([
            ("jti".to_owned(), Value::from(jwt::unique_id()?)),
            ("htm".to_owned(), Value::from(request.method().as_str())),
            ("htu".to_owned(), Value::from(target(request.uri()))),
            ("iat".to_owned(), Value::from(now)),
        ]);
        if let Some(token) = token {
            claims.insert("ath".into(), jwt::base64url(digest(&SHA256, token.as_bytes()).as_ref()).into());
        }
        if let Some(nonce) = nonce.get() {
            claims.insert("nonce".into(), nonce.into());
        }
        let proof = jwt::sign(&self.key, header, claims).await?;
        let mut proof = HeaderValue::from_str(&proof).map_err(|_| Error::authentication("a DPoP proof cannot be sent in a header"))?;
        proof.set_sensitive(true);
        Ok(proof)
    }
}

impl fmt::Debug for Prover {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prover").field("key", &self.key).finish_non_exhaustive()
    }
}

/// The URL without query and fragment, for which a proof is made. It is also the audience of an assertion.
pub(super) fn target(uri: &http::Uri) -> String {
    let (scheme, authority) = (uri.scheme_str().unwrap_or_default(), uri.authority().map_or("", |authority| authority.as_str()));
    format!("{scheme}://{authority}{}", uri.path())
}

/// The nonce that a server requires in the next proof. It is valid until the server sends another one.
#[derive(Default)]
pub(super) struct Nonce(Mutex<Option<Box<str>>>);

impl Nonce {
    fn get(&self) -> Option<String> {
        lock(&self.0).as_deref().map(str::to_owned)
    }

    /// Stores the nonce of a response; `false` if it has none.
    pub(super) fn learn(&self, headers: &HeaderMap) -> bool {
        let Some(nonce) = headers.get(DPOP_NONCE).and_then(|nonce| nonce.to_str().ok()).filter(|nonce| !nonce.is_empty()) else {
            return false;
        };
        *lock(&self.0) = Some(nonce.into());
        true
    }
}
