use crate::model as rt;

/// The secret that a custom token and Okta share.
///
/// Schema `CustomHotpUserFactorProfile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomHotpUserFactorProfile {
    /// Seed of the codes, in the encoding that the token profile states; a secret.
    ///
    /// `sharedSecret` in JSON.
    pub shared_secret: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl CustomHotpUserFactorProfile {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `sharedSecret`.
    #[inline]
    #[must_use]
    pub fn shared_secret(
        mut self,
        shared_secret: impl Into<rt::Field<rt::Secret>>,
    ) -> Self {
        self.shared_secret = shared_secret.into();
        self
    }
}

rt::object! {
    CustomHotpUserFactorProfile as "CustomHotpUserFactorProfile" {
        0: "sharedSecret" => shared_secret;
    }
    additional: additional;
    fixed {  }
}
