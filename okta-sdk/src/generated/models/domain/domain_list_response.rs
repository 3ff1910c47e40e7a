use crate::model as rt;

/// The custom domains of an org.
///
/// Schema `DomainListResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DomainListResponse {
    /// The domains.
    ///
    /// `domains` in JSON.
    pub domains: rt::Field<Vec<crate::models::Domain>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl DomainListResponse {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `domains`.
    #[inline]
    #[must_use]
    pub fn domains(
        mut self,
        domains: impl Into<rt::Field<Vec<crate::models::Domain>>>,
    ) -> Self {
        self.domains = domains.into();
        self
    }
}

rt::object! {
    DomainListResponse as "DomainListResponse" {
        0: "domains" => domains;
    }
    additional: additional;
    fixed {  }
}
