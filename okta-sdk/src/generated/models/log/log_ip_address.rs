use crate::model as rt;

/// One address on the path of a request.
///
/// Schema `LogIpAddress`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogIpAddress {
    /// The geographical context.
    ///
    /// `geographicalContext` in JSON.
    pub geographical_context: rt::Field<crate::models::LogGeographicalContext>,
    /// The address itself.
    ///
    /// `ip` in JSON; read-only.
    pub ip: rt::Field<String>,
    /// Where the address was learned from.
    ///
    /// `source` in JSON; read-only.
    pub source: rt::Field<String>,
    /// Version of the protocol, `V4` or `V6`.
    ///
    /// `version` in JSON; read-only.
    pub version: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LogIpAddress {
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
}

rt::object! {
    LogIpAddress as "LogIpAddress" {
        0: "geographicalContext" => geographical_context;
        1: "ip" => ip, read_only;
        2: "source" => source, read_only;
        3: "version" => version, read_only;
    }
    additional: additional;
    fixed {  }
}
