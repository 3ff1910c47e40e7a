use crate::model as rt;

/// The client id and secret with which Okta was registered at an OAuth 2.0 or OpenID Connect provider.
///
/// Schema `IdentityProviderCredentialsClient`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityProviderCredentialsClient {
    /// Client id that the provider gave to Okta.
    ///
    /// `client_id` in JSON.
    pub client_id: rt::Field<String>,
    /// Client secret that the provider gave to Okta.
    ///
    /// `client_secret` in JSON.
    pub client_secret: rt::Field<rt::Secret>,
    /// Whether PKCE is used towards the provider.
    ///
    /// `pkce_required` in JSON.
    pub pkce_required: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl IdentityProviderCredentialsClient {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `client_id`.
    #[inline]
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<rt::Field<String>>) -> Self {
        self.client_id = client_id.into();
        self
    }

    /// Sets `client_secret`.
    #[inline]
    #[must_use]
    pub fn client_secret(
        mut self,
        client_secret: impl Into<rt::Field<rt::Secret>>,
    ) -> Self {
        self.client_secret = client_secret.into();
        self
    }

    /// Sets `pkce_required`.
    #[inline]
    #[must_use]
    pub fn pkce_required(mut self, pkce_required: impl Into<rt::Field<bool>>) -> Self {
        self.pkce_required = pkce_required.into();
        self
    }
}

rt::object! {
    IdentityProviderCredentialsClient as "IdentityProviderCredentialsClient" {
        0: "client_id" => client_id;
        1: "client_secret" => client_secret;
        2: "pkce_required" => pkce_required;
    }
    additional: additional;
    fixed {  }
}
