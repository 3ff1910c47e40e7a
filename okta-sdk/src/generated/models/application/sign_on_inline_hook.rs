use crate::model as rt;

/// An inline hook that may change the SAML assertions of an application.
///
/// Schema `SignOnInlineHook`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SignOnInlineHook {
    /// Id of the hook, which must be of type `com.okta.saml.tokens.transform`.
    ///
    /// `id` in JSON.
    pub id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl SignOnInlineHook {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<rt::Field<String>>) -> Self {
        self.id = id.into();
        self
    }
}

rt::object! {
    SignOnInlineHook as "SignOnInlineHook" {
        0: "id" => id;
    }
    additional: additional;
    fixed {  }
}
