use crate::model as rt;

/// The name of the user at the provider of the device.
///
/// Schema `HardwareUserFactorProfile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HardwareUserFactorProfile {
    /// Identifier of the credential, often the user name.
    ///
    /// `credentialId` in JSON.
    pub credential_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl HardwareUserFactorProfile {
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
    HardwareUserFactorProfile as "HardwareUserFactorProfile" {
        0: "credentialId" => credential_id;
    }
    additional: additional;
    fixed {  }
}
