use crate::model as rt;

/// The security key that was registered.
///
/// Schema `U2fUserFactorProfile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct U2fUserFactorProfile {
    /// Identifier of the key pair on the device.
    ///
    /// `credentialId` in JSON.
    pub credential_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl U2fUserFactorProfile {
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
    U2fUserFactorProfile as "U2fUserFactorProfile" {
        0: "credentialId" => credential_id;
    }
    additional: additional;
    fixed {  }
}
