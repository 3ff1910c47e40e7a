use crate::model as rt;

/// The network path that a request took to Okta.
///
/// Schema `LogRequest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogRequest {
    /// Addresses that the request came through, proxies included.
    ///
    /// `ipChain` in JSON; read-only.
    pub ip_chain: rt::Field<Vec<crate::models::LogIpAddress>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LogRequest {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    LogRequest as "LogRequest" {
        0: "ipChain" => ip_chain, read_only;
    }
    additional: additional;
    fixed {  }
}
