//! Creating a client, and the entry point to raw calls.

use super::{Okta, OktaBuilder, Raw};

impl Okta {
    /// Starts the configuration of a client in code.
    pub fn builder() -> OktaBuilder {
        OktaBuilder::default()
    }

    /// Creates a client with an API token and the defaults.
    ///
    /// # Errors
    ///
    /// The URL or the token is invalid.
    #[cfg(feature = "reqwest")]
    pub fn new(org_url: &str, token: &str) -> Result<Self, crate::Error> {
        Self::builder().org_url(org_url).token(token).build()
    }

    /// Sends requests to endpoints that are not in the spec.
    pub fn raw(&self) -> Raw<'_> {
        Raw::new(self)
    }
}
