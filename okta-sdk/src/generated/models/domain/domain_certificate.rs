use crate::model as rt;

/// The TLS certificate of a custom domain, with its key, as it is uploaded.
///
/// # What can be done with it
///
/// - [`create_certificate`](Self::create_certificate): Sets the TLS certificate of a custom domain, or renews it.
///
/// Schema `DomainCertificate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DomainCertificate {
    /// The certificate in PEM.
    ///
    /// `certificate` in JSON.
    pub certificate: rt::Field<String>,
    /// The certificates of the issuers in PEM.
    ///
    /// `certificateChain` in JSON.
    pub certificate_chain: rt::Field<String>,
    /// The private key in PEM; a secret.
    ///
    /// `privateKey` in JSON.
    pub private_key: rt::Field<rt::Secret>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::DomainCertificateType>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl DomainCertificate {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `certificate`.
    #[inline]
    #[must_use]
    pub fn certificate(mut self, certificate: impl Into<rt::Field<String>>) -> Self {
        self.certificate = certificate.into();
        self
    }

    /// Sets `certificateChain`.
    #[inline]
    #[must_use]
    pub fn certificate_chain(
        mut self,
        certificate_chain: impl Into<rt::Field<String>>,
    ) -> Self {
        self.certificate_chain = certificate_chain.into();
        self
    }

    /// Sets `privateKey`.
    #[inline]
    #[must_use]
    pub fn private_key(mut self, private_key: impl Into<rt::Field<rt::Secret>>) -> Self {
        self.private_key = private_key.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::DomainCertificateType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    DomainCertificate as "DomainCertificate" {
        0: "certificate" => certificate;
        1: "certificateChain" => certificate_chain;
        2: "privateKey" => private_key;
        3: "type" => r#type;
    }
    additional: additional;
    fixed {  }
}
