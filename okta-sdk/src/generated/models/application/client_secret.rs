use crate::model as rt;

/// A secret by which an OAuth 2.0 client authenticates itself.
///
/// Schema `ClientSecret`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClientSecret {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// The secret itself.
    ///
    /// `client_secret` in JSON.
    pub client_secret: rt::Field<rt::Secret>,
    /// When the secret was created, as an ISO 8601 timestamp.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When the secret last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Hash of the secret, to tell secrets apart.
    ///
    /// `secret_hash` in JSON.
    pub secret_hash: rt::Field<String>,
    /// Whether the client can authenticate with the secret.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::ClientSecretStatus>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl ClientSecret {
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

    /// Sets `secret_hash`.
    #[inline]
    #[must_use]
    pub fn secret_hash(mut self, secret_hash: impl Into<rt::Field<String>>) -> Self {
        self.secret_hash = secret_hash.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::ClientSecretStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }
}

rt::object! {
    ClientSecret as "ClientSecret" {
        0: "_links" => links, read_only;
        1: "client_secret" => client_secret;
        2: "created" => created, read_only;
        3: "id" => id, read_only;
        4: "lastUpdated" => last_updated, read_only;
        5: "secret_hash" => secret_hash;
        6: "status" => status;
    }
    additional: additional;
    fixed {  }
}

/// Whether the client can authenticate with the secret.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/ClientSecret/properties/status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientSecretStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    ClientSecretStatus {
        "ACTIVE" => Active;
        "INACTIVE" => Inactive;
    }
}
