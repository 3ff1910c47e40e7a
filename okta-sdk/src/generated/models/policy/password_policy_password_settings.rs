use crate::model as rt;

/// How passwords have to be made, how long they live, and when wrong ones lock the account.
///
/// Schema `PasswordPolicyPasswordSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyPasswordSettings {
    /// The age.
    ///
    /// `age` in JSON.
    pub age: rt::Field<crate::models::PasswordPolicyPasswordSettingsAge>,
    /// The complexity.
    ///
    /// `complexity` in JSON.
    pub complexity: rt::Field<crate::models::PasswordPolicyPasswordSettingsComplexity>,
    /// The lockout.
    ///
    /// `lockout` in JSON.
    pub lockout: rt::Field<crate::models::PasswordPolicyPasswordSettingsLockout>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyPasswordSettings {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `age`.
    #[inline]
    #[must_use]
    pub fn age(
        mut self,
        age: impl Into<rt::Field<crate::models::PasswordPolicyPasswordSettingsAge>>,
    ) -> Self {
        self.age = age.into();
        self
    }

    /// Sets `complexity`.
    #[inline]
    #[must_use]
    pub fn complexity(
        mut self,
        complexity: impl Into<
            rt::Field<crate::models::PasswordPolicyPasswordSettingsComplexity>,
        >,
    ) -> Self {
        self.complexity = complexity.into();
        self
    }

    /// Sets `lockout`.
    #[inline]
    #[must_use]
    pub fn lockout(
        mut self,
        lockout: impl Into<
            rt::Field<crate::models::PasswordPolicyPasswordSettingsLockout>,
        >,
    ) -> Self {
        self.lockout = lockout.into();
        self
    }
}

rt::object! {
    PasswordPolicyPasswordSettings as "PasswordPolicyPasswordSettings" {
        0: "age" => age;
        1: "complexity" => complexity;
        2: "lockout" => lockout;
    }
    additional: additional;
    fixed {  }
}
