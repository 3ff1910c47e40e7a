use crate::model as rt;

/// A password: as text, as a hash from another system, or left to a hook that checks it at the first sign-in.
///
/// Schema `PasswordCredential`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordCredential {
    /// The hash.
    ///
    /// `hash` in JSON.
    pub hash: rt::Field<crate::models::PasswordCredentialHash>,
    /// The hook.
    ///
    /// `hook` in JSON.
    pub hook: rt::Field<crate::models::PasswordCredentialHook>,
    /// The password as text, which the password policy applies to; never sent back by Okta.
    ///
    /// `value` in JSON.
    pub value: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordCredential {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `hash`.
    #[inline]
    #[must_use]
    pub fn hash(
        mut self,
        hash: impl Into<rt::Field<crate::models::PasswordCredentialHash>>,
    ) -> Self {
        self.hash = hash.into();
        self
    }

    /// Sets `hook`.
    #[inline]
    #[must_use]
    pub fn hook(
        mut self,
        hook: impl Into<rt::Field<crate::models::PasswordCredentialHook>>,
    ) -> Self {
        self.hook = hook.into();
        self
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<rt::Field<rt::Secret>>) -> Self {
        self.value = value.into();
        self
    }
}

rt::object! {
    PasswordCredential as "PasswordCredential" {
        0: "hash" => hash;
        1: "hook" => hook;
        2: "value" => value;
    }
    additional: additional;
    fixed {  }
}
