use crate::model as rt;

/// Where events are sent, and with which headers.
///
/// Schema `EventHookChannelConfig`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventHookChannelConfig {
    /// The auth scheme.
    ///
    /// `authScheme` in JSON.
    pub auth_scheme: rt::Field<crate::models::EventHookChannelConfigAuthScheme>,
    /// Headers to send besides the one for authentication.
    ///
    /// `headers` in JSON.
    pub headers: rt::Field<Vec<crate::models::EventHookChannelConfigHeader>>,
    /// Address of the service; HTTPS only.
    ///
    /// `uri` in JSON.
    pub uri: rt::Field<String>,
    /// The HTTP method of the call.
    ///
    /// `method` in JSON; read-only.
    pub method: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl EventHookChannelConfig {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `authScheme`.
    #[inline]
    #[must_use]
    pub fn auth_scheme(
        mut self,
        auth_scheme: impl Into<
            rt::Field<crate::models::EventHookChannelConfigAuthScheme>,
        >,
    ) -> Self {
        self.auth_scheme = auth_scheme.into();
        self
    }

    /// Sets `headers`.
    #[inline]
    #[must_use]
    pub fn headers(
        mut self,
        headers: impl Into<rt::Field<Vec<crate::models::EventHookChannelConfigHeader>>>,
    ) -> Self {
        self.headers = headers.into();
        self
    }

    /// Sets `uri`.
    #[inline]
    #[must_use]
    pub fn uri(mut self, uri: impl Into<rt::Field<String>>) -> Self {
        self.uri = uri.into();
        self
    }
}

rt::object! {
    EventHookChannelConfig as "EventHookChannelConfig" {
        0: "authScheme" => auth_scheme;
        1: "headers" => headers;
        2: "uri" => uri;
        3: "method" => method, read_only;
    }
    additional: additional;
    fixed {  }
}
