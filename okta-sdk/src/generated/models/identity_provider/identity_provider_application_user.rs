use crate::model as rt;

/// The account of a user at an identity provider, linked to their Okta account.
///
/// Schema `IdentityProviderApplicationUser`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityProviderApplicationUser {
    /// Related objects that came along, such as those asked for by `expand`.
    ///
    /// `_embedded` in JSON; read-only.
    pub embedded: rt::Field<rt::FreeForm>,
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// When the link was made, as an ISO 8601 timestamp.
    ///
    /// `created` in JSON.
    pub created: rt::Field<String>,
    /// Id by which the identity provider knows the user, such as a subject or name identifier.
    ///
    /// `externalId` in JSON.
    pub external_id: rt::Field<String>,
    /// Okta id of the user.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When the link or its profile last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated` in JSON.
    pub last_updated: rt::Field<String>,
    /// What the identity provider told about the user; the attributes depend on the provider.
    ///
    /// `profile` in JSON.
    pub profile: rt::Field<rt::FreeForm>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl IdentityProviderApplicationUser {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `created`.
    #[inline]
    #[must_use]
    pub fn created(mut self, created: impl Into<rt::Field<String>>) -> Self {
        self.created = created.into();
        self
    }

    /// Sets `externalId`.
    #[inline]
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<rt::Field<String>>) -> Self {
        self.external_id = external_id.into();
        self
    }

    /// Sets `lastUpdated`.
    #[inline]
    #[must_use]
    pub fn last_updated(mut self, last_updated: impl Into<rt::Field<String>>) -> Self {
        self.last_updated = last_updated.into();
        self
    }

    /// Sets `profile`.
    #[inline]
    #[must_use]
    pub fn profile(mut self, profile: impl Into<rt::Field<rt::FreeForm>>) -> Self {
        self.profile = profile.into();
        self
    }
}

rt::object! {
    IdentityProviderApplicationUser as "IdentityProviderApplicationUser" {
        0: "_embedded" => embedded, read_only;
        1: "_links" => links, read_only;
        2: "created" => created;
        3: "externalId" => external_id;
        4: "id" => id, read_only;
        5: "lastUpdated" => last_updated;
        6: "profile" => profile;
    }
    additional: additional;
    fixed {  }
}
