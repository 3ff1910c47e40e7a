use crate::model as rt;

/// How users recover a password that they have forgotten.
///
/// Schema `PasswordPolicyRecoverySettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyRecoverySettings {
    /// The factors.
    ///
    /// `factors` in JSON.
    pub factors: rt::Field<crate::models::PasswordPolicyRecoveryFactors>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyRecoverySettings {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `factors`.
    #[inline]
    #[must_use]
    pub fn factors(
        mut self,
        factors: impl Into<rt::Field<crate::models::PasswordPolicyRecoveryFactors>>,
    ) -> Self {
        self.factors = factors.into();
        self
    }
}

rt::object! {
    PasswordPolicyRecoverySettings as "PasswordPolicyRecoverySettings" {
        0: "factors" => factors;
    }
    additional: additional;
    fixed {  }
}
