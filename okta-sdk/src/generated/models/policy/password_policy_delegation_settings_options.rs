use crate::model as rt;

/// What is left undone in the directory that checks the passwords.
///
/// Schema `PasswordPolicyDelegationSettingsOptions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordPolicyDelegationSettingsOptions {
    /// Whether unlocking an account in Okta leaves the account in the directory locked.
    ///
    /// `skipUnlock` in JSON.
    pub skip_unlock: rt::Field<bool>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordPolicyDelegationSettingsOptions {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `skipUnlock`.
    #[inline]
    #[must_use]
    pub fn skip_unlock(mut self, skip_unlock: impl Into<rt::Field<bool>>) -> Self {
        self.skip_unlock = skip_unlock.into();
        self
    }
}

rt::object! {
    PasswordPolicyDelegationSettingsOptions as "PasswordPolicyDelegationSettingsOptions" {
        0: "skipUnlock" => skip_unlock;
    }
    additional: additional;
    fixed {  }
}
