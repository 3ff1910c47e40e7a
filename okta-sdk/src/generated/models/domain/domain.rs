use crate::model as rt;

/// A custom domain under which an org is reached.
///
/// Schema `Domain`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Domain {
    /// The certificate source type.
    ///
    /// `certificateSourceType` in JSON.
    pub certificate_source_type: rt::Field<crate::models::DomainCertificateSourceType>,
    /// Records to create at the provider of the domain, which prove who owns it and route it to Okta.
    ///
    /// `dnsRecords` in JSON.
    pub dns_records: rt::Field<Vec<crate::models::DNSRecord>>,
    /// The domain name, such as `login.example.com`.
    ///
    /// `domain` in JSON.
    pub domain: rt::Field<String>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// The public certificate.
    ///
    /// `publicCertificate` in JSON.
    pub public_certificate: rt::Field<crate::models::DomainCertificateMetadata>,
    /// The validation status.
    ///
    /// `validationStatus` in JSON.
    pub validation_status: rt::Field<crate::models::DomainValidationStatus>,
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Id of the brand that the pages under the domain show.
    ///
    /// `brandId` in JSON.
    pub brand_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl Domain {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `certificateSourceType`.
    #[inline]
    #[must_use]
    pub fn certificate_source_type(
        mut self,
        certificate_source_type: impl Into<
            rt::Field<crate::models::DomainCertificateSourceType>,
        >,
    ) -> Self {
        self.certificate_source_type = certificate_source_type.into();
        self
    }

    /// Sets `dnsRecords`.
    #[inline]
    #[must_use]
    pub fn dns_records(
        mut self,
        dns_records: impl Into<rt::Field<Vec<crate::models::DNSRecord>>>,
    ) -> Self {
        self.dns_records = dns_records.into();
        self
    }

    /// Sets `domain`.
    #[inline]
    #[must_use]
    pub fn domain(mut self, domain: impl Into<rt::Field<String>>) -> Self {
        self.domain = domain.into();
        self
    }

    /// Sets `publicCertificate`.
    #[inline]
    #[must_use]
    pub fn public_certificate(
        mut self,
        public_certificate: impl Into<
            rt::Field<crate::models::DomainCertificateMetadata>,
        >,
    ) -> Self {
        self.public_certificate = public_certificate.into();
        self
    }

    /// Sets `validationStatus`.
    #[inline]
    #[must_use]
    pub fn validation_status(
        mut self,
        validation_status: impl Into<rt::Field<crate::models::DomainValidationStatus>>,
    ) -> Self {
        self.validation_status = validation_status.into();
        self
    }

    /// Sets `brandId`.
    #[inline]
    #[must_use]
    pub fn brand_id(mut self, brand_id: impl Into<rt::Field<String>>) -> Self {
        self.brand_id = brand_id.into();
        self
    }
}

rt::object! {
    Domain as "Domain" {
        0: "certificateSourceType" => certificate_source_type;
        1: "dnsRecords" => dns_records;
        2: "domain" => domain;
        3: "id" => id, read_only;
        4: "publicCertificate" => public_certificate;
        5: "validationStatus" => validation_status;
        6: "_links" => links, read_only;
        7: "brandId" => brand_id;
    }
    additional: additional;
    fixed {  }
}
