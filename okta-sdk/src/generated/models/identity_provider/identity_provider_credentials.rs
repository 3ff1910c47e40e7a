use crate::model as rt;

/// The keys and secrets used between Okta and an identity provider. Which of the members apply depends on the
/// protocol.
///
/// Schema `IdentityProviderCredentials`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityProviderCredentials {
    /// The client.
    ///
    /// `client` in JSON.
    pub client: rt::Field<crate::models::IdentityProviderCredentialsClient>,
    /// The signing.
    ///
    /// `signing` in JSON.
    pub signing: rt::Field<crate::models::IdentityProviderCredentialsSigning>,
    /// The trust.
    ///
    /// `trust` in JSON.
    pub trust: rt::Field<crate::models::IdentityProviderCredentialsTrust>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl IdentityProviderCredentials {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `client`.
    #[inline]
    #[must_use]
    pub fn client(
        mut self,
        client: impl Into<rt::Field<crate::models::IdentityProviderCredentialsClient>>,
    ) -> Self {
        self.client = client.into();
        self
    }

    /// Sets `signing`.
    #[inline]
    #[must_use]
    pub fn signing(
        mut self,
        signing: impl Into<rt::Field<crate::models::IdentityProviderCredentialsSigning>>,
    ) -> Self {
        self.signing = signing.into();
        self
    }

    /// Sets `trust`.
    #[inline]
    #[must_use]
    pub fn trust(
        mut self,
        trust: impl Into<rt::Field<crate::models::IdentityProviderCredentialsTrust>>,
    ) -> Self {
        self.trust = trust.into();
        self
    }
}

rt::object! {
    IdentityProviderCredentials as "IdentityProviderCredentials" {
        0: "client" => client;
        1: "signing" => signing;
        2: "trust" => trust;
    }
    additional: additional;
    fixed {  }
}
