use crate::model as rt;

/// Leaves the check of a password to a password import inline hook, at the first sign-in.
///
/// Schema `PasswordCredentialHook`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PasswordCredentialHook {
    /// Kind of hook; `default` is the one that the org has set up.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PasswordCredentialHook {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<rt::Field<String>>) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    PasswordCredentialHook as "PasswordCredentialHook" {
        0: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
