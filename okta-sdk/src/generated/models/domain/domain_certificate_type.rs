use crate::model as rt;

/// Names the encoding of a certificate.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema `DomainCertificateType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainCertificateType {
    /// `PEM`
    Pem,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    DomainCertificateType {
        "PEM" => Pem;
    }
}
