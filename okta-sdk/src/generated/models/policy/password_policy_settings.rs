use crate::model as rt;

/// How passwords have to be made, how they are recovered, and how directories take part.
///
/// Schema `PasswordPolicySettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicySettings {
    /// The delegation.
    ///
    /// `delegation` in JSON.
    pub delegation: rt::Field<crate::models::PasswordPolicyDelegationSettings>,
    /// The password.
    ///
    /// `password` in JSON.
    pub password: rt::Field<Box<crate::models::PasswordPolicyPasswordSettings>>,
    /// The recovery.
    ///
    /// `recovery` in JSON.
    pub recovery: rt::Field<crate::models::PasswordPolicyRecoverySettings>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicySettings {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `delegation`.
    #[inline]
    #[must_use]
    pub fn delegation(
        mut self,
        delegation: impl Into<rt::Field<crate::models::PasswordPolicyDelegationSettings>>,
    ) -> Self {
        self.delegation = delegation.into();
        self
    }

    /// Sets `password`.
    #[inline]
    #[must_use]
    pub fn password(
        mut self,
        password: impl Into<
            rt::Field<Box<crate::models::PasswordPolicyPasswordSettings>>,
        >,
    ) -> Self {
        self.password = password.into();
        self
    }

    /// Sets `recovery`.
    #[inline]
    #[must_use]
    pub fn recovery(
        mut self,
        recovery: impl Into<rt::Field<crate::models::PasswordPolicyRecoverySettings>>,
    ) -> Self {
        self.recovery = recovery.into();
        self
    }
}

rt::object! {
    PasswordPolicySettings as "PasswordPolicySettings" {
        0: "delegation" => delegation;
        1: "password" => password;
        2: "recovery" => recovery;
    }
    additional: additional;
    fixed {  }
}
