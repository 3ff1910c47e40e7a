use crate::model as rt;

/// Settings of recovery by email.
///
/// Schema `PasswordPolicyRecoveryEmailProperties`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyRecoveryEmailProperties {
    /// The recovery token.
    ///
    /// `recoveryToken` in JSON.
    pub recovery_token: rt::Field<
        crate::models::PasswordPolicyRecoveryEmailRecoveryToken,
    >,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyRecoveryEmailProperties {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `recoveryToken`.
    #[inline]
    #[must_use]
    pub fn recovery_token(
        mut self,
        recovery_token: impl Into<
            rt::Field<crate::models::PasswordPolicyRecoveryEmailRecoveryToken>,
        >,
    ) -> Self {
        self.recovery_token = recovery_token.into();
        self
    }
}

rt::object! {
    PasswordPolicyRecoveryEmailProperties as "PasswordPolicyRecoveryEmailProperties" {
        0: "recoveryToken" => recovery_token;
    }
    additional: additional;
    fixed {  }
}
