use crate::model as rt;

/// The password of a user in an application.
///
/// Schema `AppUserPasswordCredential`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppUserPasswordCredential {
    /// The password; sent, but never returned.
    ///
    /// `value` in JSON.
    pub value: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AppUserPasswordCredential {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
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
    AppUserPasswordCredential as "AppUserPasswordCredential" {
        0: "value" => value;
    }
    additional: additional;
    fixed {  }
}
