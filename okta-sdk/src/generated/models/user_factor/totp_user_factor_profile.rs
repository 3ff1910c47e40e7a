use crate::model as rt;

/// The name under which the app shows the account.
///
/// Schema `TotpUserFactorProfile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TotpUserFactorProfile {
    /// Identifier of the credential, which is the user name.
    ///
    /// `credentialId` in JSON.
    pub credential_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl TotpUserFactorProfile {
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
    TotpUserFactorProfile as "TotpUserFactorProfile" {
        0: "credentialId" => credential_id;
    }
    additional: additional;
    fixed {  }
}
