use crate::model as rt;

/// The key with which Okta signs what it sends to an identity provider.
///
/// Schema `IdentityProviderCredentialsSigning`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityProviderCredentialsSigning {
    /// Id of one of the signing keys of the identity provider, or, at Apple, of the private key.
    ///
    /// `kid` in JSON.
    pub kid: rt::Field<String>,
    /// Private key in PKCS 8 form that signs client secrets for Apple; sent, but never returned.
    ///
    /// `privateKey` in JSON.
    pub private_key: rt::Field<rt::Secret>,
    /// Id of the developer team at Apple that owns the private key.
    ///
    /// `teamId` in JSON.
    pub team_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl IdentityProviderCredentialsSigning {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `kid`.
    #[inline]
    #[must_use]
    pub fn kid(mut self, kid: impl Into<rt::Field<String>>) -> Self {
        self.kid = kid.into();
        self
    }

    /// Sets `privateKey`.
    #[inline]
    #[must_use]
    pub fn private_key(mut self, private_key: impl Into<rt::Field<rt::Secret>>) -> Self {
        self.private_key = private_key.into();
        self
    }

    /// Sets `teamId`.
    #[inline]
    #[must_use]
    pub fn team_id(mut self, team_id: impl Into<rt::Field<String>>) -> Self {
        self.team_id = team_id.into();
        self
    }
}

rt::object! {
    IdentityProviderCredentialsSigning as "IdentityProviderCredentialsSigning" {
        0: "kid" => kid;
        1: "privateKey" => private_key;
        2: "teamId" => team_id;
    }
    additional: additional;
    fixed {  }
}
