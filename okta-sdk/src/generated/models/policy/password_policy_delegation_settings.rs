use crate::model as rt;

/// How a password policy treats users whose password a directory checks.
///
/// Schema `PasswordPolicyDelegationSettings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyDelegationSettings {
    /// The options.
    ///
    /// `options` in JSON.
    pub options: rt::Field<crate::models::PasswordPolicyDelegationSettingsOptions>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyDelegationSettings {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `options`.
    #[inline]
    #[must_use]
    pub fn options(
        mut self,
        options: impl Into<
            rt::Field<crate::models::PasswordPolicyDelegationSettingsOptions>,
        >,
    ) -> Self {
        self.options = options.into();
        self
    }
}

rt::object! {
    PasswordPolicyDelegationSettings as "PasswordPolicyDelegationSettings" {
        0: "options" => options;
    }
    additional: additional;
    fixed {  }
}
