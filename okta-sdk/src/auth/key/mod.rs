//! Private keys.

mod der;
mod jwk;
mod pem;

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair as RsaKeyPair;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_FIXED_SIGNING, ECDSA_P521_SHA512_FIXED_SIGNING, EcdsaKeyPair, EcdsaSigningAlgorithm,
    KeyPair, RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PKCS1_SHA512,
};
use serde_json::{Map, Value};

use super::jwt::base64url;
use super::{Algorithm, SignError, SignFuture, Signer};
use crate::Error;
use crate::model::Secret;

/// The supported keys.
const HELP: &str = "use an unencrypted RSA key of 2048 bits or more, or an EC key on P-256, P-384 or P-521, as PEM or JWK";

/// A private key for signing. `Debug` shows no part of it, and dropping it wipes it from memory.
#[derive(Clone)]
pub struct PrivateKey {
    pair: Arc<Pair>,
    algorithm: Algorithm,
    key_id: Option<Box<str>>,
}

enum Pair {
    Rsa(RsaKeyPair),
    Ec(EcdsaKeyPair),
}

/// An elliptic curve.
struct Curve {
    name: &'static str,
    algorithm: Algorithm,
    signing: &'static EcdsaSigningAlgorithm,
    /// The length of a coordinate in bytes.
    length: usize,
}

static CURVES: [Curve; 3] = [
    Curve { name: "P-256", algorithm: Algorithm::Es256, signing: &ECDSA_P256_SHA256_FIXED_SIGNING, length: 32 },
    Curve { name: "P-384", algorithm: Algorithm::Es384, signing: &ECDSA_P384_SHA384_FIXED_SIGNING, length: 48 },
    Curve { name: "P-521", algorithm: Algorithm::Es512, signing: &ECDSA_P521_SHA512_FIXED_SIGNING, length: 66 },
];

impl PrivateKey {
    /// Reads a key: PEM with PKCS#8 (`BEGIN PRIVATE KEY`), PKCS#1 (`BEGIN RSA PRIVATE KEY`) or SEC1 (`BEGIN EC PRIVATE KEY`), or a JWK.
    ///
    /// A JWK's `kid` and `alg` are used. Otherwise, an RSA key signs with RS256, and an EC key with the algorithm of its curve.
    ///
    /// # Errors
    ///
    /// The string is not such a key. The message says what was found, without its content.
    pub fn parse(text: impl Into<Secret>) -> Result<Self, Error> {
        let text = text.into();
        let text = text.expose().trim_start_matches('\u{feff}').trim();
        let read = if text.starts_with('{') { jwk::read(text) } else { pem::read(text).map_err(str::to_owned) };
        read.map_err(|problem| Error::configuration(format!("the private key {problem}; {HELP}")))
    }

    /// A new EC key on P-256.
    ///
    /// # Errors
    ///
    /// The system provides no random numbers.
    pub fn generate() -> Result<Self, Error> {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING);
        let pair = pair.map_err(|_| Error::authentication("no key can be created: the system provides no random numbers"))?;
        Ok(Self::new(Pair::Ec(pair), Algorithm::Es256))
    }

    /// Sets the ID of the key (`kid`) in Okta.
    #[must_use]
    pub fn with_key_id(mut self, key_id: impl Into<String>) -> Self {
        self.key_id = Some(key_id.into().into());
        self
    }

    /// Sets another algorithm: RS384 or RS512 for an RSA key.
    ///
    /// # Errors
    ///
    /// The key does not support the algorithm.
    pub fn with_algorithm(mut self, algorithm: Algorithm) -> Result<Self, Error> {
        let fits = match &*self.pair {
            Pair::Rsa(_) => algorithm.is_rsa(),
            Pair::Ec(_) => algorithm == self.algorithm,
        };
        if !fits {
            let kind = if self.algorithm.is_rsa() { "an RSA" } else { "an EC" };
            return Err(Error::configuration(format!("{kind} key that signs with {} cannot sign with {algorithm}", self.algorithm)));
        }
        self.algorithm = algorithm;
        Ok(self)
    }

    fn new(pair: Pair, algorithm: Algorithm) -> Self {
        Self { pair: Arc::new(pair), algorithm, key_id: None }
    }

    /// The public key as a JWK, reduced to the fields that identify it (RFC 7638).
    pub(super) fn public_jwk(&self) -> Map<String, Value> {
        let member = |name: &str, value: Value| (name.to_owned(), value);
        match &*self.pair {
            Pair::Rsa(pair) => {
                let [n, e] = der::read_integers(pair.public_key().as_ref()).unwrap_or_default();
                Map::from_iter([member("e", base64url(e).into()), member("kty", "RSA".into()), member("n", base64url(n).into())])
            }
            Pair::Ec(pair) => {
                let curve = CURVES.iter().find(|curve| curve.algorithm == self.algorithm).map_or("P-256", |curve| curve.name);
                // The point is uncompressed: a marker byte and the coordinates.
                let coordinates = pair.public_key().as_ref().get(1..).unwrap_or_default();
                let (x, y) = coordinates.split_at_checked(coordinates.len() / 2).unwrap_or_default();
                Map::from_iter([
                    member("crv", curve.into()),
                    member("kty", "EC".into()),
                    member("x", base64url(x).into()),
                    member("y", base64url(y).into()),
                ])
            }
        }
    }

    fn signature(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        let random = SystemRandom::new();
        match &*self.pair {
            Pair::Rsa(pair) => {
                let encoding = match self.algorithm {
                    Algorithm::Rs384 => &RSA_PKCS1_SHA384,
                    Algorithm::Rs512 => &RSA_PKCS1_SHA512,
                    _ => &RSA_PKCS1_SHA256,
                };
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(encoding, &random, message, &mut signature).map_err(|_| "the RSA key cannot sign")?;
                Ok(signature)
            }
            Pair::Ec(pair) => {
                let signature = pair.sign(&random, message).map_err(|_| "the EC key cannot sign")?;
                Ok(signature.as_ref().to_vec())
            }
        }
    }
}

impl Signer for PrivateKey {
    fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    fn key_id(&self) -> Option<&str> {
        self.key_id.as_deref()
    }

    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
        Box::pin(std::future::ready(self.signature(message)))
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey").field("algorithm", &self.algorithm).field("key_id", &self.key_id).finish_non_exhaustive()
    }
}
