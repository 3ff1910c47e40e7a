use crate::model as rt;

/// A fixed header that Okta sends to the service behind an inline hook.
///
/// Schema `InlineHookChannelConfigHeaders`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InlineHookChannelConfigHeaders {
    /// Name of the header.
    ///
    /// `key` in JSON.
    pub key: rt::Field<String>,
    /// Value of the header.
    ///
    /// `value` in JSON.
    pub value: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl InlineHookChannelConfigHeaders {
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

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<rt::Field<rt::Secret>>) -> Self {
        self.value = value.into();
        self
    }
}

rt::object! {
    InlineHookChannelConfigHeaders as "InlineHookChannelConfigHeaders" {
        0: "key" => key;
        1: "value" => value;
    }
    additional: additional;
    fixed {  }
}
