use crate::model as rt;

/// A certificate signing request, made by Okta for a key pair whose private key it keeps.
///
/// Schema `Csr`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Csr {
    /// When the request was made, as an ISO 8601 timestamp.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// The request, as base64 text of its DER encoding.
    ///
    /// `csr` in JSON; read-only.
    pub csr: rt::Field<String>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Kind of key, such as `RSA`.
    ///
    /// `kty` in JSON; read-only.
    pub kty: rt::Field<String>,
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl Csr {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    Csr as "Csr" {
        0: "created" => created, read_only;
        1: "csr" => csr, read_only;
        2: "id" => id, read_only;
        3: "kty" => kty, read_only;
        4: "_links" => links, read_only;
    }
    additional: additional;
    fixed {  }
}
