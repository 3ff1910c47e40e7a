//! Secret strings.

use std::fmt;

use secrecy::zeroize::{Zeroize, ZeroizeOnDrop};
use secrecy::{ExposeSecret, SecretString};

use crate::rt::{Source, Target, Text, Value};

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
    fn blank() -> Self {
        Self::from("")
    }
    fn target(&mut self) -> Target<'_> {
        Target::Text(self)
    }
    fn source(&self) -> Source<'_> {
        Source::Secret(self)
    }
}
