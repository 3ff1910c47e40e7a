use crate::model as rt;

/// The certificate by which the requests of a SAML application are verified.
///
/// Schema `SpCertificate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SpCertificate {
    /// The certificate, as base64 text of its DER encoding; one entry at most.
    ///
    /// `x5c` in JSON.
    pub x5c: rt::Field<Vec<String>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl SpCertificate {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `x5c`.
    #[inline]
    #[must_use]
    pub fn x5c(mut self, x5c: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.x5c = x5c.into();
        self
    }
}

rt::object! {
    SpCertificate as "SpCertificate" {
        0: "x5c" => x5c;
    }
    additional: additional;
    fixed {  }
}
