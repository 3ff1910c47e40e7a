use crate::model as rt;

/// A header that is sent with every delivery of events.
///
/// Schema `EventHookChannelConfigHeader`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventHookChannelConfigHeader {
    /// Name of the header.
    ///
    /// `key` in JSON.
    pub key: rt::Field<String>,
    /// Value of the header; treated as a secret.
    ///
    /// `value` in JSON.
    pub value: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl EventHookChannelConfigHeader {
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
    EventHookChannelConfigHeader as "EventHookChannelConfigHeader" {
        0: "key" => key;
        1: "value" => value;
    }
    additional: additional;
    fixed {  }
}
