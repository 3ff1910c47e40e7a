use crate::model as rt;

/// Further names that a certificate is to be valid for.
///
/// Schema `CsrMetadataSubjectAltNames`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CsrMetadataSubjectAltNames {
    /// Host names.
    ///
    /// `dnsNames` in JSON.
    pub dns_names: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl CsrMetadataSubjectAltNames {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `dnsNames`.
    #[inline]
    #[must_use]
    pub fn dns_names(mut self, dns_names: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.dns_names = dns_names.into();
        self
    }
}

rt::object! {
    CsrMetadataSubjectAltNames as "CsrMetadataSubjectAltNames" {
        0: "dnsNames" => dns_names;
    }
    additional: additional;
    fixed {  }
}
