use crate::model as rt;

/// The name of the user at the provider of the token.
///
/// Schema `TokenUserFactorProfile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TokenUserFactorProfile {
    /// Identifier of the credential, such as the user name at RSA or the credential id at Symantec.
    ///
    /// `credentialId` in JSON.
    pub credential_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl TokenUserFactorProfile {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `credentialId`.
    #[inline]
    #[must_use]
    pub fn credential_id(mut self, credential_id: impl Into<rt::Field<String>>) -> Self {
        self.credential_id = credential_id.into();
        self
    }
}

rt::object! {
    TokenUserFactorProfile as "TokenUserFactorProfile" {
        0: "credentialId" => credential_id;
    }
    additional: additional;
    fixed {  }
}
