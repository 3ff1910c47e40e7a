use crate::model as rt;

/// A client secret that is about to be added.
///
/// Schema `ClientSecretMetadata`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClientSecretMetadata {
    /// The secret; made by Okta when omitted.
    ///
    /// `client_secret` in JSON.
    pub client_secret: rt::Field<rt::Secret>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ClientSecretMetadata {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `client_secret`.
    #[inline]
    #[must_use]
    pub fn client_secret(
        mut self,
        client_secret: impl Into<rt::Field<rt::Secret>>,
    ) -> Self {
        self.client_secret = client_secret.into();
        self
    }
}

rt::object! {
    ClientSecretMetadata as "ClientSecretMetadata" {
        0: "client_secret" => client_secret;
    }
    additional: additional;
    fixed {  }
}
