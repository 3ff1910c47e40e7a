use crate::model as rt;

/// The header that the service can tell Okta's requests by.
///
/// Schema `EventHookChannelConfigAuthScheme`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventHookChannelConfigAuthScheme {
    /// Name of the header, such as `Authorization`.
    ///
    /// `key` in JSON.
    pub key: rt::Field<String>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::EventHookChannelConfigAuthSchemeType>,
    /// Value of the header; a secret, which Okta never sends back.
    ///
    /// `value` in JSON.
    pub value: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl EventHookChannelConfigAuthScheme {
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
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::EventHookChannelConfigAuthSchemeType>>,
    ) -> Self {
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
    EventHookChannelConfigAuthScheme as "EventHookChannelConfigAuthScheme" {
        0: "key" => key;
        1: "type" => r#type;
        2: "value" => value;
    }
    additional: additional;
    fixed {  }
}
