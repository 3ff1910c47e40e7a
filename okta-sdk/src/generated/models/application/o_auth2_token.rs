use crate::model as rt;

/// A token that was issued to a client; its value is not part of this.
///
/// Schema `OAuth2Token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OAuth2Token {
    /// What was asked for by `expand`, such as the scopes.
    ///
    /// `_embedded` in JSON; read-only.
    pub embedded: rt::Field<rt::FreeForm>,
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Client id of the client that the token was issued to.
    ///
    /// `clientId` in JSON.
    pub client_id: rt::Field<String>,
    /// When the token was issued, as an ISO 8601 timestamp.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// When the token runs out, as an ISO 8601 timestamp.
    ///
    /// `expiresAt` in JSON; read-only.
    pub expires_at: rt::Field<rt::DateTime>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Authorization server that issued the token.
    ///
    /// `issuer` in JSON.
    pub issuer: rt::Field<String>,
    /// When the token last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Names of the scopes that the token carries.
    ///
    /// `scopes` in JSON.
    pub scopes: rt::Field<Vec<String>>,
    /// Whether the token can still be used.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::OAuth2TokenStatus>,
    /// Id of the user that the token acts for.
    ///
    /// `userId` in JSON.
    pub user_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OAuth2Token {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `clientId`.
    #[inline]
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<rt::Field<String>>) -> Self {
        self.client_id = client_id.into();
        self
    }

    /// Sets `issuer`.
    #[inline]
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<rt::Field<String>>) -> Self {
        self.issuer = issuer.into();
        self
    }

    /// Sets `scopes`.
    #[inline]
    #[must_use]
    pub fn scopes(mut self, scopes: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.scopes = scopes.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::OAuth2TokenStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `userId`.
    #[inline]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<rt::Field<String>>) -> Self {
        self.user_id = user_id.into();
        self
    }
}

rt::object! {
    OAuth2Token as "OAuth2Token" {
        0: "_embedded" => embedded, read_only;
        1: "_links" => links, read_only;
        2: "clientId" => client_id;
        3: "created" => created, read_only;
        4: "expiresAt" => expires_at, read_only;
        5: "id" => id, read_only;
        6: "issuer" => issuer;
        7: "lastUpdated" => last_updated, read_only;
        8: "scopes" => scopes;
        9: "status" => status;
        10: "userId" => user_id;
    }
    additional: additional;
    fixed {  }
}

/// Whether the token can still be used.
///
/// It is open: a text that the document does not know is kept.
///
/// Schema at `/components/schemas/OAuth2Token/properties/status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OAuth2TokenStatus {
    /// `ACTIVE`
    Active,
    /// `REVOKED`
    Revoked,
    /// A text that the document does not know. Compare it by `as_str`.
    Unknown(rt::UnknownText),
}

rt::text_enum! {
    OAuth2TokenStatus {
        "ACTIVE" => Active;
        "REVOKED" => Revoked;
    }
}
