use crate::model as rt;

/// How events are delivered.
///
/// Schema `EventHookChannel`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventHookChannel {
    /// The config.
    ///
    /// `config` in JSON.
    pub config: rt::Field<crate::models::EventHookChannelConfig>,
    /// Names the protocol, which is `HTTP`.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::EventHookChannelType>,
    /// Version of the channel, such as `1.0.0`.
    ///
    /// `version` in JSON.
    pub version: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl EventHookChannel {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `config`.
    #[inline]
    #[must_use]
    pub fn config(
        mut self,
        config: impl Into<rt::Field<crate::models::EventHookChannelConfig>>,
    ) -> Self {
        self.config = config.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::EventHookChannelType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `version`.
    #[inline]
    #[must_use]
    pub fn version(mut self, version: impl Into<rt::Field<String>>) -> Self {
        self.version = version.into();
        self
    }
}

rt::object! {
    EventHookChannel as "EventHookChannel" {
        0: "config" => config;
        1: "type" => r#type;
        2: "version" => version;
    }
    additional: additional;
    fixed {  }
}

/// Names the protocol, which is `HTTP`.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/EventHookChannel/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventHookChannelType {
    /// `HTTP`
    Http,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    EventHookChannelType {
        "HTTP" => Http;
    }
}
