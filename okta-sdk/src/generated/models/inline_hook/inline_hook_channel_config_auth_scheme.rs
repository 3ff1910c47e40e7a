use crate::model as rt;

/// The header by which Okta authenticates itself to the service behind an inline hook.
///
/// Schema `InlineHookChannelConfigAuthScheme`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InlineHookChannelConfigAuthScheme {
    /// Name of the header, usually `Authorization`.
    ///
    /// `key` in JSON.
    pub key: rt::Field<String>,
    /// Kind of scheme; always `HEADER`.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<String>,
    /// Value of the header, a secret; sent, but never returned.
    ///
    /// `value` in JSON.
    pub value: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl InlineHookChannelConfigAuthScheme {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `key`.
    #[inline]
    #[must_use]
    pub fn key(mut self, key: impl Into<rt::Field<String>>) -> Self {
        self.key = key.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<rt::Field<String>>) -> Self {
        self.r#type = r#type.into();
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
    InlineHookChannelConfigAuthScheme as "InlineHookChannelConfigAuthScheme" {
        0: "key" => key;
        1: "type" => r#type;
        2: "value" => value;
    }
    additional: additional;
    fixed {  }
}
