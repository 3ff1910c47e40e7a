//! What users call on the client itself.

use super::{Okta, OktaBuilder, Raw};

impl Okta {
    /// A client to be configured in code.
    pub fn builder() -> OktaBuilder {
        OktaBuilder::default()
    }

    /// A client of an org with an API token, and the defaults.
    ///
    /// # Errors
    ///
    /// The URL is no org's, or the token is none.
    #[cfg(feature = "reqwest")]
    pub fn new(org_url: &str, token: &str) -> Result<Self, crate::Error> {
        Self::builder().org_url(org_url).token(token).build()
    }

    /// Calls that the document does not know.
    pub fn raw(&self) -> Raw<'_> {
        Raw::new(self)
    }
}
