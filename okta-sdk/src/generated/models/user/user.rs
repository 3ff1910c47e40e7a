use crate::model as rt;

/// A person or service that can sign in to the org.
///
/// # To create, read, update and delete
///
/// - [`create`](Self::create): Creates a user, with or without credentials, and activates the account unless told
///   otherwise.
/// - [`read`](Self::read): Fetches one user by id, login or unambiguous short login.
/// - [`update`](Self::update): Replaces the profile of a user, and the credentials if the body has them.
/// - [`delete`](Self::delete): Deactivates a user, or deletes for good a user who is deprovisioned already.
///
/// # What can be done with it
///
/// - [`list_app_links`](Self::list_app_links): Lists the links to the applications that are assigned to a user,
///   directly or through groups.
/// - [`change_password`](Self::change_password): Changes the password of a user, given the old one.
/// - [`change_recovery_question`](Self::change_recovery_question): Changes the recovery question and answer of a
///   user, given the current password.
/// - [`forgot_password_set_new_password`](Self::forgot_password_set_new_password): Sets a new password for a user
///   who answers the recovery question.
/// - [`forgot_password_generate_one_time_token`](Self::forgot_password_generate_one_time_token): Creates a
///   one-time link with which a user can set a new password, and sends or returns it.
/// - [`assign_role`](Self::assign_role): Gives an administrator role to a user.
/// - [`get_role`](Self::get_role): Fetches one administrator role of a user by the id of its assignment.
/// - [`remove_role`](Self::remove_role): Takes an administrator role away from a user.
/// - [`list_group_targets`](Self::list_group_targets): Lists the groups that an administrator role of a user is
///   limited to.
/// - [`remove_group_target`](Self::remove_group_target): Takes one group out of what an administrator role of a
///   user covers.
/// - [`add_group_target`](Self::add_group_target): Limits a group or help desk administrator role of a user to
///   one group, in addition to its other targets.
/// - [`list_assigned_roles`](Self::list_assigned_roles): Lists the administrator roles of a user, both those
///   given directly and those held through groups.
/// - [`add_all_apps_as_target`](Self::add_all_apps_as_target): Lifts the limits of an application administrator
///   role of a user, so that it covers all applications.
/// - [`list_groups`](Self::list_groups): Lists the groups that a user is a member of.
/// - [`list_grants`](Self::list_grants): Lists the consents that a user gave to clients, optionally those for one
///   scope.
/// - [`revoke_grants`](Self::revoke_grants): Withdraws every consent that a user gave, whatever the client.
/// - [`revoke_grant`](Self::revoke_grant): Withdraws one consent of a user.
/// - [`revoke_grants_for_user_and_client`](Self::revoke_grants_for_user_and_client): Withdraws every consent that
///   a user gave to one client.
/// - [`list_refresh_tokens_for_user_and_client`](Self::list_refresh_tokens_for_user_and_client): Lists the
///   refresh tokens that one client holds for a user.
/// - [`revoke_token_for_user_and_client`](Self::revoke_token_for_user_and_client): Revokes one refresh token that
///   a client holds for a user.
/// - [`get_refresh_token_for_user_and_client`](Self::get_refresh_token_for_user_and_client): Fetches one refresh
///   token that a client holds for a user; its secret value is not included.
/// - [`revoke_tokens_for_user_and_client`](Self::revoke_tokens_for_user_and_client): Revokes every refresh token
///   that one client holds for a user.
/// - [`list_clients`](Self::list_clients): Lists the OAuth 2.0 clients for which a user has given grants or holds
///   tokens.
/// - [`activate`](Self::activate): Activates a user who is staged or deprovisioned.
/// - [`reactivate`](Self::reactivate): Starts the activation of a `PROVISIONED` user anew, with a fresh token.
/// - [`deactivate`](Self::deactivate): Deactivates a user, who becomes `DEPROVISIONED` and loses access to all
///   assigned applications.
/// - [`suspend`](Self::suspend): Suspends an active user, who cannot sign in any more but keeps group and
///   application assignments.
/// - [`unsuspend`](Self::unsuspend): Lifts the suspension of a user, who becomes `ACTIVE` again.
/// - [`reset_password`](Self::reset_password): Starts a password reset for a user, who becomes `RECOVERY` until a
///   new password is set.
/// - [`expire_password`](Self::expire_password): Expires the password of a user, so that the next sign-in asks
///   for a new one.
/// - [`expire_password_and_get_temporary_password`](Self::expire_password_and_get_temporary_password): Replaces
///   the password of a user by a temporary one, which is returned and expires at the next sign-in.
/// - [`unlock`](Self::unlock): Unlocks a user who was locked out by too many failed attempts to sign in.
/// - [`reset_factors`](Self::reset_factors): Removes every factor that a user has enrolled, so that they are
///   enrolled again at the next sign-in.
/// - [`delete_factor`](Self::delete_factor): Unenrolls a factor of a user, who can then enroll it anew.
/// - [`add_to_group`](Self::add_to_group): Adds a user to a group, and succeeds without effect if the user is a
///   member already.
/// - [`enroll_factor`](Self::enroll_factor): Enrolls a factor for a user.
/// - [`list_supported_factors`](Self::list_supported_factors): Lists the factors that a user could enroll,
///   according to the policies that apply.
/// - [`list_factors`](Self::list_factors): Lists the factors that a user has enrolled, pending ones included.
/// - [`list_supported_security_questions`](Self::list_supported_security_questions): Lists the questions that a
///   user can choose from for a security question factor.
/// - [`get_factor`](Self::get_factor): Fetches one factor of a user by its id.
/// - [`set_linked_object`](Self::set_linked_object): Links a user to the user who takes the primary side of a
///   relationship.
/// - [`list_identity_providers`](Self::list_identity_providers): Lists the identity providers that a user's
///   account is linked to.
/// - [`get_linked_objects`](Self::get_linked_objects): Lists the links to the users who are related to a user by
///   one side of a relationship.
/// - [`clear_sessions`](Self::clear_sessions): Ends all Okta sessions of a user, on every device.
/// - [`remove_linked_object`](Self::remove_linked_object): Removes the link from a user to the primary of a
///   relationship.
///
/// Schema `User`.
#[derive(Clone)]
#[non_exhaustive]
pub struct User {
    /// Related resources that Okta chose to include.
    ///
    /// `_embedded` in JSON; read-only.
    pub embedded: rt::Field<rt::FreeForm>,
    /// Links to what can be done with the user in its present status, such as `suspend` or `resetPassword`.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// When the account was last activated; null before.
    ///
    /// `activated` in JSON; read-only.
    pub activated: rt::Field<rt::DateTime>,
    /// When it was created.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// The credentials.
    ///
    /// `credentials` in JSON.
    pub credentials: rt::Field<Box<crate::models::UserCredentials>>,
    /// Identifier that Okta assigned; it never changes, whereas the login can.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// When the user last signed in to Okta; null if never.
    ///
    /// `lastLogin` in JSON; read-only.
    pub last_login: rt::Field<rt::DateTime>,
    /// When profile or credentials were last changed.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// When the password was last changed; null if there has been none.
    ///
    /// `passwordChanged` in JSON; read-only.
    pub password_changed: rt::Field<rt::DateTime>,
    /// The profile.
    ///
    /// `profile` in JSON.
    pub profile: rt::Field<Box<crate::models::UserProfile>>,
    /// The status.
    ///
    /// `status` in JSON.
    pub status: rt::Field<crate::models::UserStatus>,
    /// When the status last changed.
    ///
    /// `statusChanged` in JSON; read-only.
    pub status_changed: rt::Field<rt::DateTime>,
    /// The transitioning to status.
    ///
    /// `transitioningToStatus` in JSON.
    pub transitioning_to_status: rt::Field<crate::models::UserStatus>,
    /// The type.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<crate::models::UserType>,
    /// Id of the realm that the user belongs to, in orgs that use realms.
    ///
    /// `realmId` in JSON; read-only.
    pub realm_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl User {
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
        credentials: impl Into<rt::Field<Box<crate::models::UserCredentials>>>,
    ) -> Self {
        self.credentials = credentials.into();
        self
    }

    /// Sets `profile`.
    #[inline]
    #[must_use]
    pub fn profile(
        mut self,
        profile: impl Into<rt::Field<Box<crate::models::UserProfile>>>,
    ) -> Self {
        self.profile = profile.into();
        self
    }

    /// Sets `status`.
    #[inline]
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<rt::Field<crate::models::UserStatus>>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `transitioningToStatus`.
    #[inline]
    #[must_use]
    pub fn transitioning_to_status(
        mut self,
        transitioning_to_status: impl Into<rt::Field<crate::models::UserStatus>>,
    ) -> Self {
        self.transitioning_to_status = transitioning_to_status.into();
        self
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<rt::Field<crate::models::UserType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }
}

rt::object! {
    User as "User" {
        0: "_embedded" => embedded, read_only;
        1: "_links" => links, read_only;
        2: "activated" => activated, read_only;
        3: "created" => created, read_only;
        4: "credentials" => credentials;
        5: "id" => id, read_only;
        6: "lastLogin" => last_login, read_only;
        7: "lastUpdated" => last_updated, read_only;
        8: "passwordChanged" => password_changed, read_only;
        9: "profile" => profile;
        10: "status" => status;
        11: "statusChanged" => status_changed, read_only;
        12: "transitioningToStatus" => transitioning_to_status;
        13: "type" => r#type;
        14: "realmId" => realm_id, read_only;
    }
    additional: additional;
    fixed {  }
}
