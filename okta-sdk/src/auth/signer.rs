//! Signers.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;

/// The signature algorithm of a JWT (RFC 7518 section 3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSA, PKCS#1 v1.5, SHA-256.
    Rs256,
    /// RSA, PKCS#1 v1.5, SHA-384.
    Rs384,
    /// RSA, PKCS#1 v1.5, SHA-512.
    Rs512,
    /// ECDSA on P-256, SHA-256.
    Es256,
    /// ECDSA on P-384, SHA-384.
    Es384,
    /// ECDSA on P-521, SHA-512.
    Es512,
}

impl Algorithm {
    pub(super) const ALL: [Self; 6] = [Self::Rs256, Self::Rs384, Self::Rs512, Self::Es256, Self::Es384, Self::Es512];

    /// The name, for example `RS256`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::Es512 => "ES512",
        }
    }

    /// The algorithm with a name; `None` if Okta does not support it.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|algorithm| algorithm.name() == name)
    }

    pub(super) const fn is_rsa(self) -> bool {
        matches!(self, Self::Rs256 | Self::Rs384 | Self::Rs512)
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Why signing failed. It is shown in errors, so it must not contain a secret.
pub type SignError = Box<dyn StdError + Send + Sync>;

/// The future that returns a signature.
pub type SignFuture<'a> = Pin<Box<dyn Future<Output = Result<Vec<u8>, SignError>> + Send + 'a>>;

/// Signs with a key that the program does not have itself: one in a key management service, an HSM or an agent.
///
/// ```
/// use okta_sdk::auth::{Algorithm, SignFuture, Signer};
///
/// #[derive(Debug)]
/// struct Vault {
///     key_id: String,
/// }
///
/// impl Vault {
///     async fn call(&self, message: &[u8]) -> Result<Vec<u8>, std::io::Error> {
///         /* ask the vault for an RSASSA-PKCS1-v1_5 signature with SHA-256 */
/// #       Ok(message.to_vec())
///     }
/// }
///
/// impl Signer for Vault {
///     fn algorithm(&self) -> Algorithm {
///         Algorithm::Rs256
///     }
///     fn key_id(&self) -> Option<&str> {
///         Some(&self.key_id)
///     }
///     fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a> {
///         Box::pin(async move { Ok(self.call(message).await?) })
///     }
/// }
/// ```
pub trait Signer: Send + Sync + fmt::Debug {
    /// The signature algorithm.
    fn algorithm(&self) -> Algorithm;

    /// The ID of the key (`kid`) in Okta. Without one, Okta tries all keys of the app.
    fn key_id(&self) -> Option<&str> {
        None
    }

    /// Signs a message. An ECDSA signature consists of both numbers, each as long as the curve's field (RFC 7518 section 3.4), and is not DER.
    ///
    /// # Errors
    ///
    /// Signing failed. The error of the call shows this one.
    fn sign<'a>(&'a self, message: &'a [u8]) -> SignFuture<'a>;
}
