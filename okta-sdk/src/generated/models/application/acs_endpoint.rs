use crate::model as rt;

/// One of several addresses that SAML assertions may be sent to.
///
/// Schema `AcsEndpoint`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcsEndpoint {
    /// Number by which requests pick the address.
    ///
    /// `index` in JSON.
    pub index: rt::Field<i64>,
    /// The address.
    ///
    /// `url` in JSON.
    pub url: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AcsEndpoint {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `index`.
    #[inline]
    #[must_use]
    pub fn index(mut self, index: impl Into<rt::Field<i64>>) -> Self {
        self.index = index.into();
        self
    }

    /// Sets `url`.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<rt::Field<String>>) -> Self {
        self.url = url.into();
        self
    }
}

rt::object! {
    AcsEndpoint as "AcsEndpoint" {
        0: "index" => index;
        1: "url" => url;
    }
    additional: additional;
    fixed {  }
}
