use crate::model as rt;

/// How a user is assigned to an application: their account there, its state, and how it came about.
///
/// # To create, read, update and delete
///
/// - [`update`](Self::update): Changes the credentials or the profile with which a user is assigned to an
///   application.
/// - [`delete`](Self::delete): Ends the direct assignment of a user to an application.
///
/// Schema `AppUser`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppUser {
    /// What was asked for by `expand`, such as the Okta user.
    ///
    /// `_embedded` in JSON; read-only.
    pub embedded: rt::Field<rt::FreeForm>,
    /// Links to what belongs to it and to what can be done with it.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// When the user was assigned, as an ISO 8601 timestamp.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// The credentials.
    ///
    /// `credentials` in JSON.
    pub credentials: rt::Field<crate::models::AppUserCredentials>,
    /// Id of the account in the application, where provisioning is set up.
    ///
    /// `externalId` in JSON; read-only.
    pub external_id: rt::Field<String>,
    /// Okta id of the user.
    ///
    /// `id` in JSON.
    pub id: rt::Field<String>,
    /// When the account was last brought in line with Okta, as an ISO 8601 timestamp.
    ///
    /// `lastSync` in JSON; read-only.
    pub last_sync: rt::Field<rt::DateTime>,
    /// When the assignment last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// When the password for the application last changed, as an ISO 8601 timestamp.
    ///
    /// `passwordChanged` in JSON; read-only.
    pub password_changed: rt::Field<rt::DateTime>,
    /// Attributes of the user in the application; which ones there are depends on its user schema.
    ///
    /// `profile` in JSON.
    pub profile: rt::Field<rt::FreeForm>,
    /// Whether the user was assigned directly (`USER`) or through a group (`GROUP`).
    ///
    /// `scope` in JSON.
    pub scope: rt::Field<String>,
    /// State of the account, such as `ACTIVE`, `PROVISIONED` or `DEPROVISIONED`.
    ///
    /// `status` in JSON; read-only.
    pub status: rt::Field<String>,
    /// When the state last changed, as an ISO 8601 timestamp.
    ///
    /// `statusChanged` in JSON; read-only.
    pub status_changed: rt::Field<rt::DateTime>,
    /// How the account compares with the Okta profile, such as `SYNCHRONIZED`, `OUT_OF_SYNC` or `ERROR`; `DISABLED`
    /// without provisioning.
    ///
    /// `syncState` in JSON; read-only.
    pub sync_state: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl AppUser {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `credentials`.
    #[inline]
    #[must_use]
    pub fn credentials(
        mut self,
        credentials: impl Into<rt::Field<crate::models::AppUserCredentials>>,
    ) -> Self {
        self.credentials = credentials.into();
        self
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<rt::Field<String>>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `profile`.
    #[inline]
    #[must_use]
    pub fn profile(mut self, profile: impl Into<rt::Field<rt::FreeForm>>) -> Self {
        self.profile = profile.into();
        self
    }

    /// Sets `scope`.
    #[inline]
    #[must_use]
    pub fn scope(mut self, scope: impl Into<rt::Field<String>>) -> Self {
        self.scope = scope.into();
        self
    }
}

rt::object! {
    AppUser as "AppUser" {
        0: "_embedded" => embedded, read_only;
        1: "_links" => links, read_only;
        2: "created" => created, read_only;
        3: "credentials" => credentials;
        4: "externalId" => external_id, read_only;
        5: "id" => id;
        6: "lastSync" => last_sync, read_only;
        7: "lastUpdated" => last_updated, read_only;
        8: "passwordChanged" => password_changed, read_only;
        9: "profile" => profile;
        10: "scope" => scope;
        11: "status" => status, read_only;
        12: "statusChanged" => status_changed, read_only;
        13: "syncState" => sync_state, read_only;
    }
    additional: additional;
    fixed {  }
}
