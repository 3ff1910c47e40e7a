use crate::model as rt;

/// A DNS record that Okta asks for in order to verify or route a custom domain.
///
/// Schema `DNSRecord`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DNSRecord {
    /// When the proof of ownership that the record gives has to be there.
    ///
    /// `expiration` in JSON.
    pub expiration: rt::Field<String>,
    /// Complete name of the record.
    ///
    /// `fqdn` in JSON.
    pub fqdn: rt::Field<String>,
    /// The record type.
    ///
    /// `recordType` in JSON.
    pub record_type: rt::Field<crate::models::DNSRecordType>,
    /// Values of the record.
    ///
    /// `values` in JSON.
    pub values: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl DNSRecord {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `expiration`.
    #[inline]
    #[must_use]
    pub fn expiration(mut self, expiration: impl Into<rt::Field<String>>) -> Self {
        self.expiration = expiration.into();
        self
    }

    /// Sets `fqdn`.
    #[inline]
    #[must_use]
    pub fn fqdn(mut self, fqdn: impl Into<rt::Field<String>>) -> Self {
        self.fqdn = fqdn.into();
        self
    }

    /// Sets `recordType`.
    #[inline]
    #[must_use]
    pub fn record_type(
        mut self,
        record_type: impl Into<rt::Field<crate::models::DNSRecordType>>,
    ) -> Self {
        self.record_type = record_type.into();
        self
    }

    /// Sets `values`.
    #[inline]
    #[must_use]
    pub fn values(mut self, values: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.values = values.into();
        self
    }
}

rt::object! {
    DNSRecord as "DNSRecord" {
        0: "expiration" => expiration;
        1: "fqdn" => fqdn;
        2: "recordType" => record_type;
        3: "values" => values;
    }
    additional: additional;
    fixed {  }
}
