use crate::model as rt;

/// The consent that a client has been given to use a scope.
///
/// Schema `OAuth2ScopeConsentGrant`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OAuth2ScopeConsentGrant {
    /// What was asked for by `expand`, such as the scope.
    ///
    /// `_embedded` in JSON; read-only.
    pub embedded: rt::Field<rt::FreeForm>,
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// Client id of the client that the scope was granted to.
    ///
    /// `clientId` in JSON.
    pub client_id: rt::Field<String>,
    /// When the consent was given, as an ISO 8601 timestamp.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// The created by.
    ///
    /// `createdBy` in JSON.
    pub created_by: rt::Field<crate::models::OAuth2Actor>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Issuer of the tokens that the grant counts for.
    ///
    /// `issuer` in JSON.
    pub issuer: rt::Field<String>,
    /// When the grant last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Name of the scope, such as `okta.users.read`.
    ///
    /// `scopeId` in JSON.
    pub scope_id: rt::Field<String>,
    /// The source.
    ///
    /// `source` in JSON.
    pub source: rt::Field<crate::models::OAuth2ScopeConsentGrantSource>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::OAuth2ScopeConsentGrantStatus>,
    /// Id of the user who consented; none if an administrator did so for the org.
    ///
    /// `userId` in JSON.
    pub user_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl OAuth2ScopeConsentGrant {
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

    /// Sets `createdBy`.
    #[inline]
    #[must_use]
    pub fn created_by(
        mut self,
        created_by: impl Into<rt::Field<crate::models::OAuth2Actor>>,
    ) -> Self {
        self.created_by = created_by.into();
        self
    }

    /// Sets `issuer`.
    #[inline]
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<rt::Field<String>>) -> Self {
        self.issuer = issuer.into();
        self
    }

    /// Sets `scopeId`.
    #[inline]
    #[must_use]
    pub fn scope_id(mut self, scope_id: impl Into<rt::Field<String>>) -> Self {
        self.scope_id = scope_id.into();
        self
    }

    /// Sets `source`.
    #[inline]
    #[must_use]
    pub fn source(
        mut self,
        source: impl Into<rt::Field<crate::models::OAuth2ScopeConsentGrantSource>>,
    ) -> Self {
        self.source = source.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::OAuth2ScopeConsentGrantStatus>>,
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
    OAuth2ScopeConsentGrant as "OAuth2ScopeConsentGrant" {
        0: "_embedded" => embedded, read_only;
        1: "_links" => links, read_only;
        2: "clientId" => client_id;
        3: "created" => created, read_only;
        4: "createdBy" => created_by;
        5: "id" => id, read_only;
        6: "issuer" => issuer;
        7: "lastUpdated" => last_updated, read_only;
        8: "scopeId" => scope_id;
        9: "source" => source;
        10: "status" => status;
        11: "userId" => user_id;
    }
    additional: additional;
    fixed {  }
}
