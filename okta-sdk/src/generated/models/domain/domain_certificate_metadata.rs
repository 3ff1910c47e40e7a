use crate::model as rt;

/// What is shown of the TLS certificate of a custom domain.
///
/// Schema `DomainCertificateMetadata`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DomainCertificateMetadata {
    /// When the certificate expires.
    ///
    /// `expiration` in JSON.
    pub expiration: rt::Field<String>,
    /// Hash that identifies the certificate.
    ///
    /// `fingerprint` in JSON.
    pub fingerprint: rt::Field<String>,
    /// Subject that the certificate is issued for.
    ///
    /// `subject` in JSON.
    pub subject: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl DomainCertificateMetadata {
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

    /// Sets `fingerprint`.
    #[inline]
    #[must_use]
    pub fn fingerprint(mut self, fingerprint: impl Into<rt::Field<String>>) -> Self {
        self.fingerprint = fingerprint.into();
        self
    }

    /// Sets `subject`.
    #[inline]
    #[must_use]
    pub fn subject(mut self, subject: impl Into<rt::Field<String>>) -> Self {
        self.subject = subject.into();
        self
    }
}

rt::object! {
    DomainCertificateMetadata as "DomainCertificateMetadata" {
        0: "expiration" => expiration;
        1: "fingerprint" => fingerprint;
        2: "subject" => subject;
    }
    additional: additional;
    fixed {  }
}
