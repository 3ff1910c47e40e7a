use crate::model as rt;

/// A token that a social identity provider issued for one of its users.
///
/// Schema `SocialAuthToken`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SocialAuthToken {
    /// The expires at.
    ///
    /// `expiresAt` in JSON; read-only.
    pub expires_at: rt::Field<rt::DateTime>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// What the provider allows the token to be used for.
    ///
    /// `scopes` in JSON.
    pub scopes: rt::Field<Vec<String>>,
    /// The token itself; a secret.
    ///
    /// `token` in JSON.
    pub token: rt::Field<rt::Secret>,
    /// Scheme to send the token with in an `Authorization` header, such as `Bearer`.
    ///
    /// `tokenAuthScheme` in JSON.
    pub token_auth_scheme: rt::Field<String>,
    /// Kind of token as a URN, such as `urn:ietf:params:oauth:token-type:access_token`.
    ///
    /// `tokenType` in JSON.
    pub token_type: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl SocialAuthToken {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `scopes`.
    #[inline]
    #[must_use]
    pub fn scopes(mut self, scopes: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.scopes = scopes.into();
        self
    }

    /// Sets `token`.
    #[inline]
    #[must_use]
    pub fn token(mut self, token: impl Into<rt::Field<rt::Secret>>) -> Self {
        self.token = token.into();
        self
    }

    /// Sets `tokenAuthScheme`.
    #[inline]
    #[must_use]
    pub fn token_auth_scheme(
        mut self,
        token_auth_scheme: impl Into<rt::Field<String>>,
    ) -> Self {
        self.token_auth_scheme = token_auth_scheme.into();
        self
    }

    /// Sets `tokenType`.
    #[inline]
    #[must_use]
    pub fn token_type(mut self, token_type: impl Into<rt::Field<String>>) -> Self {
        self.token_type = token_type.into();
        self
    }
}

rt::object! {
    SocialAuthToken as "SocialAuthToken" {
        0: "expiresAt" => expires_at, read_only;
        1: "id" => id, read_only;
        2: "scopes" => scopes;
        3: "token" => token;
        4: "tokenAuthScheme" => token_auth_scheme;
        5: "tokenType" => token_type;
    }
    additional: additional;
    fixed {  }
}
