use crate::model as rt;

/// What is known of the network that a request came from.
///
/// Schema `LogSecurityContext`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogSecurityContext {
    /// Number of the autonomous system that the address belongs to.
    ///
    /// `asNumber` in JSON; read-only.
    pub as_number: rt::Field<i64>,
    /// Organization that runs the autonomous system.
    ///
    /// `asOrg` in JSON; read-only.
    pub as_org: rt::Field<String>,
    /// Domain name of the organization that the address belongs to.
    ///
    /// `domain` in JSON; read-only.
    pub domain: rt::Field<String>,
    /// Whether the address is known to be a proxy or an anonymizer.
    ///
    /// `isProxy` in JSON; read-only.
    pub is_proxy: rt::Field<bool>,
    /// Internet provider that the address belongs to.
    ///
    /// `isp` in JSON; read-only.
    pub isp: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LogSecurityContext {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    LogSecurityContext as "LogSecurityContext" {
        0: "asNumber" => as_number, read_only;
        1: "asOrg" => as_org, read_only;
        2: "domain" => domain, read_only;
        3: "isProxy" => is_proxy, read_only;
        4: "isp" => isp, read_only;
    }
    additional: additional;
    fixed {  }
}
