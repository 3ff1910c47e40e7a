use crate::model as rt;

/// How Okta reaches the service behind an inline hook.
///
/// Schema `InlineHookChannel`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InlineHookChannel {
    /// The config.
    ///
    /// `config` in JSON.
    pub config: rt::Field<Box<crate::models::InlineHookChannelConfig>>,
    /// How the request is authenticated: by a fixed secret (`HTTP`) or by an access token (`OAUTH`).
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::InlineHookChannelType>,
    /// Version of the channel, such as `1.0.0`.
    ///
    /// `version` in JSON.
    pub version: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl InlineHookChannel {
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
        config: impl Into<rt::Field<Box<crate::models::InlineHookChannelConfig>>>,
    ) -> Self {
        self.config = config.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::InlineHookChannelType>>,
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
    InlineHookChannel as "InlineHookChannel" {
        0: "config" => config;
        1: "type" => r#type;
        2: "version" => version;
    }
    additional: additional;
    fixed {  }
}

/// How the request is authenticated: by a fixed secret (`HTTP`) or by an access token (`OAUTH`).
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/InlineHookChannel/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InlineHookChannelType {
    /// `HTTP`
    Http,
    /// `OAUTH`
    Oauth,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    InlineHookChannelType {
        "HTTP" => Http;
        "OAUTH" => Oauth;
    }
}
