use crate::model as rt;

/// Tells whether the org uploads the certificate of a domain or Okta gets and renews it.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `DomainCertificateSourceType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainCertificateSourceType {
    /// `MANUAL`
    Manual,
    /// `OKTA_MANAGED`
    OktaManaged,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    DomainCertificateSourceType {
        "MANUAL" => Manual;
        "OKTA_MANAGED" => OktaManaged;
    }
}
