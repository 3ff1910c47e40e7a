use crate::model as rt;

/// An application that users are signed in to by HTTP basic authentication.
///
/// It has all members of [`Application`](crate::models::Application).
///
/// A new one has `signOnMode` set to `BASIC_AUTH`.
///
/// A new one has `name` set to `template_basic_auth`.
///
/// # To create, read, update and delete
///
/// - [`read`](Self::read): Fetches one application by its id.
/// - [`update`](Self::update): Replaces the settings of an application.
/// - [`delete`](Self::delete): Deletes an inactive application for good, along with its assignments.
///
/// # What can be done with it
///
/// - [`activate`](Self::activate): Activates an inactive application, so that its users can sign in to it.
/// - [`deactivate`](Self::deactivate): Deactivates an active application, so that nobody can sign in to it and it
///   can be deleted.
/// - [`list_application_users`](Self::list_application_users): Lists the users who are assigned to an
///   application, directly or through a group.
/// - [`assign_user_to_application`](Self::assign_user_to_application): Assigns a user directly to an application,
///   with the credentials and the profile to use there.
/// - [`get_application_user`](Self::get_application_user): Fetches how a user is assigned to an application.
/// - [`create_application_group_assignment`](Self::create_application_group_assignment): Assigns a group to an
///   application, or changes how it is assigned.
/// - [`get_application_group_assignment`](Self::get_application_group_assignment): Fetches how a group is
///   assigned to an application.
/// - [`clone_application_key`](Self::clone_application_key): Copies a signing key of one application to another,
///   so that both share a certificate.
/// - [`get_application_key`](Self::get_application_key): Fetches one signing key of an application by its id.
/// - [`list_group_assignments`](Self::list_group_assignments): Lists the groups that are assigned to an
///   application.
/// - [`list_keys`](Self::list_keys): Lists the signing keys of an application, with their certificates.
/// - [`generate_key`](Self::generate_key): Generates a signing key for an application, with a self-signed
///   certificate.
/// - [`generate_csr`](Self::generate_csr): Generates a key pair for an application and a certificate signing
///   request for it.
/// - [`get_csr`](Self::get_csr): Fetches one certificate signing request of an application by its id.
/// - [`revoke_csr`](Self::revoke_csr): Revokes a certificate signing request of an application and deletes the
///   key pair behind it.
/// - [`list_csrs`](Self::list_csrs): Lists the certificate signing requests of an application that await a
///   certificate.
/// - [`publish_cer_cert`](Self::publish_cer_cert): Publishes the certificate of a signing request of an
///   application from a CER file in base64 text.
/// - [`publish_binary_cer_cert`](Self::publish_binary_cer_cert): Publishes the certificate of a signing request
///   of an application from the raw bytes of a CER file.
/// - [`publish_der_cert`](Self::publish_der_cert): Publishes the certificate of a signing request of an
///   application from its DER encoding in base64 text.
/// - [`publish_binary_der_cert`](Self::publish_binary_der_cert): Publishes the certificate of a signing request
///   of an application from the raw bytes of its DER encoding.
/// - [`publish_binary_pem_cert`](Self::publish_binary_pem_cert): Publishes the certificate of a signing request
///   of an application from the bytes of a PEM file.
/// - [`list_oauth2_tokens`](Self::list_oauth2_tokens): Lists the refresh tokens that have been issued to an
///   application.
/// - [`revoke_oauth2_token_for_application`](Self::revoke_oauth2_token_for_application): Revokes one refresh
///   token of an application.
/// - [`get_oauth2_token`](Self::get_oauth2_token): Fetches one refresh token of an application by its id.
/// - [`revoke_oauth2_tokens`](Self::revoke_oauth2_tokens): Revokes all refresh tokens that have been issued to an
///   application.
/// - [`list_scope_consent_grants`](Self::list_scope_consent_grants): Lists the scopes that an application has
///   been granted.
/// - [`grant_consent_to_scope`](Self::grant_consent_to_scope): Grants an application a scope of the Okta API on
///   behalf of the org.
/// - [`revoke_scope_consent_grant`](Self::revoke_scope_consent_grant): Takes back a scope that an application had
///   been granted.
/// - [`get_scope_consent_grant`](Self::get_scope_consent_grant): Fetches one scope grant of an application by its
///   id.
/// - [`upload_application_logo`](Self::upload_application_logo): Uploads the logo that users see for the
///   application, in place of the one before.
/// - [`get_feature_for_application`](Self::get_feature_for_application): Fetches one provisioning feature of an
///   application by its name.
/// - [`update_feature_for_application`](Self::update_feature_for_application): Changes the settings of one
///   provisioning feature of an application.
/// - [`update_application_policy`](Self::update_application_policy): Makes an authentication policy the one that
///   governs sign-in to the application.
///
/// Schema `BasicAuthApplication`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BasicAuthApplication {
    /// What was asked for by `expand`, such as the assignment of a user.
    ///
    /// `_embedded` in JSON; read-only.
    pub embedded: rt::Field<rt::FreeForm>,
    /// Addresses to act on the application, along with those that users open it by.
    ///
    /// `_links` in JSON; read-only.
    pub links: rt::Field<rt::Links>,
    /// The accessibility.
    ///
    /// `accessibility` in JSON.
    pub accessibility: rt::Field<crate::models::ApplicationAccessibility>,
    /// When the application was created, as an ISO 8601 timestamp.
    ///
    /// `created` in JSON; read-only.
    pub created: rt::Field<rt::DateTime>,
    /// The credentials.
    ///
    /// `credentials` in JSON.
    pub credentials: rt::Field<Box<crate::models::SchemeApplicationCredentials>>,
    /// Provisioning that is turned on, such as `PUSH_NEW_USERS`.
    ///
    /// `features` in JSON.
    pub features: rt::Field<Vec<String>>,
    /// Id that Okta gave it.
    ///
    /// `id` in JSON; read-only.
    pub id: rt::Field<String>,
    /// Name that users and administrators see.
    ///
    /// `label` in JSON.
    pub label: rt::Field<String>,
    /// When the application last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated` in JSON; read-only.
    pub last_updated: rt::Field<rt::DateTime>,
    /// The licensing.
    ///
    /// `licensing` in JSON.
    pub licensing: rt::Field<crate::models::ApplicationLicensing>,
    /// Kind of application; `template_basic_auth`.
    ///
    /// `name` in JSON; `template_basic_auth` by default.
    pub name: rt::Field<String>,
    /// Free-form facts about the application, which expressions of claims and policies can use.
    ///
    /// `profile` in JSON.
    pub profile: rt::Field<rt::FreeForm>,
    /// The settings.
    ///
    /// `settings` in JSON.
    pub settings: rt::Field<Box<crate::models::BasicApplicationSettings>>,
    /// The sign on mode.
    ///
    /// `signOnMode` in JSON.
    pub sign_on_mode: rt::Field<crate::models::ApplicationSignOnMode>,
    /// The status.
    ///
    /// `status` in JSON; read-only.
    pub status: rt::Field<crate::models::ApplicationStatus>,
    /// The visibility.
    ///
    /// `visibility` in JSON.
    pub visibility: rt::Field<crate::models::ApplicationVisibility>,
    /// Okta resource name, by which roles and resource sets refer to the application.
    ///
    /// `orn` in JSON; read-only.
    pub orn: rt::Field<String>,
    /// Whether and how Okta can end the sessions that users have in the application.
    ///
    /// `universalLogout` in JSON.
    pub universal_logout: rt::Field<rt::FreeForm>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl BasicAuthApplication {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `accessibility`.
    #[inline]
    #[must_use]
    pub fn accessibility(
        mut self,
        accessibility: impl Into<rt::Field<crate::models::ApplicationAccessibility>>,
    ) -> Self {
        self.accessibility = accessibility.into();
        self
    }

    /// Sets `credentials`.
    #[inline]
    #[must_use]
    pub fn credentials(
        mut self,
        credentials: impl Into<
            rt::Field<Box<crate::models::SchemeApplicationCredentials>>,
        >,
    ) -> Self {
        self.credentials = credentials.into();
        self
    }

    /// Sets `features`.
    #[inline]
    #[must_use]
    pub fn features(mut self, features: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.features = features.into();
        self
    }

    /// Sets `label`.
    #[inline]
    #[must_use]
    pub fn label(mut self, label: impl Into<rt::Field<String>>) -> Self {
        self.label = label.into();
        self
    }

    /// Sets `licensing`.
    #[inline]
    #[must_use]
    pub fn licensing(
        mut self,
        licensing: impl Into<rt::Field<crate::models::ApplicationLicensing>>,
    ) -> Self {
        self.licensing = licensing.into();
        self
    }

    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `profile`.
    #[inline]
    #[must_use]
    pub fn profile(mut self, profile: impl Into<rt::Field<rt::FreeForm>>) -> Self {
        self.profile = profile.into();
        self
    }

    /// Sets `settings`.
    #[inline]
    #[must_use]
    pub fn settings(
        mut self,
        settings: impl Into<rt::Field<Box<crate::models::BasicApplicationSettings>>>,
    ) -> Self {
        self.settings = settings.into();
        self
    }

    /// Sets `visibility`.
    #[inline]
    #[must_use]
    pub fn visibility(
        mut self,
        visibility: impl Into<rt::Field<crate::models::ApplicationVisibility>>,
    ) -> Self {
        self.visibility = visibility.into();
        self
    }

    /// Sets `universalLogout`.
    #[inline]
    #[must_use]
    pub fn universal_logout(
        mut self,
        universal_logout: impl Into<rt::Field<rt::FreeForm>>,
    ) -> Self {
        self.universal_logout = universal_logout.into();
        self
    }
}

rt::object! {
    BasicAuthApplication as "BasicAuthApplication" {
        0: "_embedded" => embedded, read_only;
        1: "_links" => links, read_only;
        2: "accessibility" => accessibility;
        3: "created" => created, read_only;
        4: "credentials" => credentials;
        5: "features" => features;
        6: "id" => id, read_only;
        7: "label" => label;
        8: "lastUpdated" => last_updated, read_only;
        9: "licensing" => licensing;
        10: "name" => name;
        11: "profile" => profile;
        12: "settings" => settings;
        13: "signOnMode" => sign_on_mode;
        14: "status" => status, read_only;
        15: "visibility" => visibility;
        16: "orn" => orn, read_only;
        17: "universalLogout" => universal_logout;
    }
    additional: additional;
    fixed { sign_on_mode: "BASIC_AUTH", name: "template_basic_auth" }
}
