use crate::model as rt;

/// The device and network that a request came from.
///
/// Schema `LogClient`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogClient {
    /// Kind of device, such as `Computer` or `Mobile`.
    ///
    /// `device` in JSON; read-only.
    pub device: rt::Field<String>,
    /// The geographical context.
    ///
    /// `geographicalContext` in JSON.
    pub geographical_context: rt::Field<crate::models::LogGeographicalContext>,
    /// Id of the OAuth 2.0 client, if one made the request.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// IP address that the request came from.
    ///
    /// `ipAddress` in JSON; read-only.
    pub ip_address: rt::Field<String>,
    /// The user agent.
    ///
    /// `userAgent` in JSON.
    pub user_agent: rt::Field<crate::models::LogUserAgent>,
    /// Name of the network zone that the address lies in.
    ///
    /// `zone` in JSON; read-only.
    pub zone: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LogClient {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `geographicalContext`.
    #[inline]
    #[must_use]
    pub fn geographical_context(
        mut self,
        geographical_context: impl Into<rt::Field<crate::models::LogGeographicalContext>>,
    ) -> Self {
        self.geographical_context = geographical_context.into();
        self
    }

    /// Sets `userAgent`.
    #[inline]
    #[must_use]
    pub fn user_agent(
        mut self,
        user_agent: impl Into<rt::Field<crate::models::LogUserAgent>>,
    ) -> Self {
        self.user_agent = user_agent.into();
        self
    }
}

rt::object! {
    LogClient as "LogClient" {
        0: "device" => device, read_only;
        1: "geographicalContext" => geographical_context;
        2: "id" => id, read_only;
        3: "ipAddress" => ip_address, read_only;
        4: "userAgent" => user_agent;
        5: "zone" => zone, read_only;
    }
    additional: additional;
    fixed {  }
}
