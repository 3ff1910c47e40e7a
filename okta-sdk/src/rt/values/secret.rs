//! Secret strings.

use std::fmt;

use secrecy::zeroize::{Zeroize, ZeroizeOnDrop};
use secrecy::{ExposeSecret, SecretString};

use crate::rt::{Access, Own, Source, Target, Text, Value};

/// A password, token, client secret or key.
///
/// `Debug` shows no part of it, it is wiped from memory when it is dropped, and reading it takes an explicit [`expose`](Secret::expose).
/// Requests and `serde` contain it unchanged.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// Returns the secret string.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(SecretString::from(text))
    }
}

impl From<String> for Secret {
    fn from(mut text: String) -> Self {
        // Copy the string: shrinking a buffer with spare capacity could free it with the secret in it.
        let secret = Self::from(text.as_str());
        text.zeroize();
        secret
    }
}

impl ZeroizeOnDrop for Secret {}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Text for Secret {
    fn set_text(&mut self, text: &str) -> bool {
        *self = Self::from(text);
        true
    }
    fn expected(&self) -> &'static str {
        "string"
    }
}

impl Value for Secret {
    type Access = Own;
}

impl Access<Secret> for Own {
    fn blank() -> Secret {
        Secret::from("")
    }
    fn target(value: &mut Secret) -> Target<'_> {
        Target::Text(value)
    }
    fn source(value: &Secret) -> Source<'_> {
        Source::Secret(value)
    }
}
