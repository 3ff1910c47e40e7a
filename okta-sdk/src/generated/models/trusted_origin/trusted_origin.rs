use crate::model as rt;

/// A web origin from which browsers may call the org, to which they may be redirected, or which may embed pages
/// of the org.
///
/// # To create, read, update and delete
///
/// - [`create`](Self::create): Adds a trusted origin, which takes effect at once.
/// - [`read`](Self::read): Fetches one trusted origin by its id.
/// - [`update`](Self::update): Replaces the name, origin and scopes of a trusted origin.
/// - [`delete`](Self::delete): Deletes a trusted origin for good.
///
/// Schema `TrustedOrigin`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TrustedOrigin {
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// Id of the user who added the origin.
    ///
    /// `createdBy` in JSON.
    pub created_by: rt::Field<String>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When it last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// Id of the user who last changed the origin.
    ///
    /// `lastUpdatedBy` in JSON.
    pub last_updated_by: rt::Field<String>,
    /// The name.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Scheme, host and, if not the usual one, port, such as `https://app.example.com:8443`; without a path.
    ///
    /// `origin` in JSON.
    pub origin: rt::Field<String>,
    /// What the origin is trusted for; at most one entry of each type.
    ///
    /// `scopes` in JSON.
    pub scopes: rt::Field<Vec<crate::models::Scope>>,
    /// Either `ACTIVE` or `INACTIVE`; changed by the lifecycle operations.
    ///
    /// `status` in JSON.
    pub status: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl TrustedOrigin {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `createdBy`.
    #[inline]
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<rt::Field<String>>) -> Self {
        self.created_by = created_by.into();
        self
    }

    /// Sets `lastUpdatedBy`.
    #[inline]
    #[must_use]
    pub fn last_updated_by(
        mut self,
        last_updated_by: impl Into<rt::Field<String>>,
    ) -> Self {
        self.last_updated_by = last_updated_by.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `origin`.
    #[inline]
    #[must_use]
    pub fn origin(mut self, origin: impl Into<rt::Field<String>>) -> Self {
        self.origin = origin.into();
        self
    }

    /// Sets `scopes`.
    #[inline]
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl Into<rt::Field<Vec<crate::models::Scope>>>,
    ) -> Self {
        self.scopes = scopes.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(mut self, status: impl Into<rt::Field<String>>) -> Self {
        self.status = status.into();
        self
    }
}

rt::object! {
    TrustedOrigin as "TrustedOrigin" {
        0: "_links" => links, read_only;
        1: "created" => created, read_only;
        2: "createdBy" => created_by;
        3: "id" => id, read_only;
        4: "lastUpdated" => last_updated, read_only;
        5: "lastUpdatedBy" => last_updated_by;
        6: "name" => name;
        7: "origin" => origin;
        8: "scopes" => scopes;
        9: "status" => status;
    }
    additional: additional;
    fixed {  }
}
