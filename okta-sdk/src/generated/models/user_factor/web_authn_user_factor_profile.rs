use crate::model as rt;

/// The authenticator that was registered.
///
/// Schema `WebAuthnUserFactorProfile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebAuthnUserFactorProfile {
    /// Name of the authenticator's model, or the one given to it.
    ///
    /// `authenticatorName` in JSON.
    pub authenticator_name: rt::Field<String>,
    /// Identifier of the key pair on the authenticator.
    ///
    /// `credentialId` in JSON.
    pub credential_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl WebAuthnUserFactorProfile {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `authenticatorName`.
    #[inline]
    #[must_use]
    pub fn authenticator_name(
        mut self,
        authenticator_name: impl Into<rt::Field<String>>,
    ) -> Self {
        self.authenticator_name = authenticator_name.into();
        self
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
    WebAuthnUserFactorProfile as "WebAuthnUserFactorProfile" {
        0: "authenticatorName" => authenticator_name;
        1: "credentialId" => credential_id;
    }
    additional: additional;
    fixed {  }
}
