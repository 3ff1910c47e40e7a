use crate::model as rt;

/// The client id of an OAuth 2.0 client, and how it authenticates itself.
///
/// Schema `ApplicationCredentialsOAuthClient`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationCredentialsOAuthClient {
    /// Whether the key that signs ID tokens for the client is replaced from time to time.
    ///
    /// `autoKeyRotation` in JSON.
    pub auto_key_rotation: rt::Field<bool>,
    /// Client id; made by Okta when omitted, and fixed once the client exists.
    ///
    /// `client_id` in JSON.
    pub client_id: rt::Field<String>,
    /// Client secret; made by Okta when omitted, for clients that authenticate by one.
    ///
    /// `client_secret` in JSON.
    pub client_secret: rt::Field<rt::Secret>,
    /// Whether the client has to use PKCE in the authorization code flow.
    ///
    /// `pkce_required` in JSON.
    pub pkce_required: rt::Field<bool>,
    /// The token endpoint auth method.
    ///
    /// `token_endpoint_auth_method` in JSON.
    pub token_endpoint_auth_method: rt::Field<
        crate::models::OAuthEndpointAuthenticationMethod,
    >,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ApplicationCredentialsOAuthClient {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `autoKeyRotation`.
    #[inline]
    #[must_use]
    pub fn auto_key_rotation(
        mut self,
        auto_key_rotation: impl Into<rt::Field<bool>>,
    ) -> Self {
        self.auto_key_rotation = auto_key_rotation.into();
        self
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

    /// Sets `token_endpoint_auth_method`.
    #[inline]
    #[must_use]
    pub fn token_endpoint_auth_method(
        mut self,
        token_endpoint_auth_method: impl Into<
            rt::Field<crate::models::OAuthEndpointAuthenticationMethod>,
        >,
    ) -> Self {
        self.token_endpoint_auth_method = token_endpoint_auth_method.into();
        self
    }
}

rt::object! {
    ApplicationCredentialsOAuthClient as "ApplicationCredentialsOAuthClient" {
        0: "autoKeyRotation" => auto_key_rotation;
        1: "client_id" => client_id;
        2: "client_secret" => client_secret;
        3: "pkce_required" => pkce_required;
        4: "token_endpoint_auth_method" => token_endpoint_auth_method;
    }
    additional: additional;
    fixed {  }
}
