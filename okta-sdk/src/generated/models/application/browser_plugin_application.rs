use crate::model as rt;

/// An application whose sign-in form Okta's browser plugin fills in.
///
/// The member `name` tells which one it is. What all of them have can be reached without a `match`.
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
/// Schema `BrowserPluginApplication`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BrowserPluginApplication {
    /// `name` is `template_swa`.
    Swa(Box<crate::models::SwaApplication>),
    /// `name` is `template_swa3field`.
    SwaThreeField(Box<crate::models::SwaThreeFieldApplication>),
    /// `name` is missing, null or none of the others. All that was read is kept.
    Other(Box<crate::models::OtherBrowserPluginApplication>),
}

rt::union! {
    BrowserPluginApplication by "name" {
        Swa: "template_swa";
        SwaThreeField: "template_swa3field";
    }
    other: Other;
}

impl BrowserPluginApplication {
    /// The `SwaApplication` that it is, if it is one.
    #[inline]
    pub fn as_swa(&self) -> Option<&crate::models::SwaApplication> {
        match self {
            Self::Swa(value) => Some(value),
            _ => None,
        }
    }

    /// The `SwaApplication` that it is, if it is one, to change.
    #[inline]
    pub fn as_swa_mut(&mut self) -> Option<&mut crate::models::SwaApplication> {
        match self {
            Self::Swa(value) => Some(value),
            _ => None,
        }
    }

    /// The `SwaApplication` that it is, if it is one, taken out.
    #[inline]
    pub fn into_swa(self) -> Option<crate::models::SwaApplication> {
        match self {
            Self::Swa(value) => Some(*value),
            _ => None,
        }
    }

    /// The `SwaThreeFieldApplication` that it is, if it is one.
    #[inline]
    pub fn as_swa_three_field(
        &self,
    ) -> Option<&crate::models::SwaThreeFieldApplication> {
        match self {
            Self::SwaThreeField(value) => Some(value),
            _ => None,
        }
    }

    /// The `SwaThreeFieldApplication` that it is, if it is one, to change.
    #[inline]
    pub fn as_swa_three_field_mut(
        &mut self,
    ) -> Option<&mut crate::models::SwaThreeFieldApplication> {
        match self {
            Self::SwaThreeField(value) => Some(value),
            _ => None,
        }
    }

    /// The `SwaThreeFieldApplication` that it is, if it is one, taken out.
    #[inline]
    pub fn into_swa_three_field(
        self,
    ) -> Option<crate::models::SwaThreeFieldApplication> {
        match self {
            Self::SwaThreeField(value) => Some(*value),
            _ => None,
        }
    }

    /// The `OtherBrowserPluginApplication` that it is, if it is one.
    #[inline]
    pub fn as_other(&self) -> Option<&crate::models::OtherBrowserPluginApplication> {
        match self {
            Self::Other(value) => Some(value),
            _ => None,
        }
    }

    /// The `OtherBrowserPluginApplication` that it is, if it is one, to change.
    #[inline]
    pub fn as_other_mut(
        &mut self,
    ) -> Option<&mut crate::models::OtherBrowserPluginApplication> {
        match self {
            Self::Other(value) => Some(value),
            _ => None,
        }
    }

    /// The `OtherBrowserPluginApplication` that it is, if it is one, taken out.
    #[inline]
    pub fn into_other(self) -> Option<crate::models::OtherBrowserPluginApplication> {
        match self {
            Self::Other(value) => Some(*value),
            _ => None,
        }
    }

    /// What was asked for by `expand`, such as the assignment of a user.
    ///
    /// `_embedded`; `None` if it is absent or null.
    #[inline]
    pub fn embedded(&self) -> Option<&rt::FreeForm> {
        match self {
            Self::Swa(value) => value.embedded.get(),
            Self::SwaThreeField(value) => value.embedded.get(),
            Self::Other(value) => value.embedded.get(),
        }
    }

    /// `_embedded`, to change.
    #[inline]
    pub fn embedded_mut(&mut self) -> &mut rt::Field<rt::FreeForm> {
        match self {
            Self::Swa(value) => &mut value.embedded,
            Self::SwaThreeField(value) => &mut value.embedded,
            Self::Other(value) => &mut value.embedded,
        }
    }

    /// Addresses to act on the application, along with those that users open it by.
    ///
    /// `_links`; `None` if it is absent or null.
    #[inline]
    pub fn links(&self) -> Option<&rt::Links> {
        match self {
            Self::Swa(value) => value.links.get(),
            Self::SwaThreeField(value) => value.links.get(),
            Self::Other(value) => value.links.get(),
        }
    }

    /// `_links`, to change.
    #[inline]
    pub fn links_mut(&mut self) -> &mut rt::Field<rt::Links> {
        match self {
            Self::Swa(value) => &mut value.links,
            Self::SwaThreeField(value) => &mut value.links,
            Self::Other(value) => &mut value.links,
        }
    }

    /// The accessibility.
    ///
    /// `accessibility`; `None` if it is absent or null.
    #[inline]
    pub fn accessibility(&self) -> Option<&crate::models::ApplicationAccessibility> {
        match self {
            Self::Swa(value) => value.accessibility.get(),
            Self::SwaThreeField(value) => value.accessibility.get(),
            Self::Other(value) => value.accessibility.get(),
        }
    }

    /// `accessibility`, to change.
    #[inline]
    pub fn accessibility_mut(
        &mut self,
    ) -> &mut rt::Field<crate::models::ApplicationAccessibility> {
        match self {
            Self::Swa(value) => &mut value.accessibility,
            Self::SwaThreeField(value) => &mut value.accessibility,
            Self::Other(value) => &mut value.accessibility,
        }
    }

    /// When the application was created, as an ISO 8601 timestamp.
    ///
    /// `created`; `None` if it is absent or null.
    #[inline]
    pub fn created(&self) -> Option<&rt::DateTime> {
        match self {
            Self::Swa(value) => value.created.get(),
            Self::SwaThreeField(value) => value.created.get(),
            Self::Other(value) => value.created.get(),
        }
    }

    /// `created`, to change.
    #[inline]
    pub fn created_mut(&mut self) -> &mut rt::Field<rt::DateTime> {
        match self {
            Self::Swa(value) => &mut value.created,
            Self::SwaThreeField(value) => &mut value.created,
            Self::Other(value) => &mut value.created,
        }
    }

    /// The credentials.
    ///
    /// `credentials`; `None` if it is absent or null.
    #[inline]
    pub fn credentials(&self) -> Option<&crate::models::SchemeApplicationCredentials> {
        match self {
            Self::Swa(value) => value.credentials.as_deref(),
            Self::SwaThreeField(value) => value.credentials.as_deref(),
            Self::Other(value) => value.credentials.as_deref(),
        }
    }

    /// `credentials`, to change.
    #[inline]
    pub fn credentials_mut(
        &mut self,
    ) -> &mut rt::Field<Box<crate::models::SchemeApplicationCredentials>> {
        match self {
            Self::Swa(value) => &mut value.credentials,
            Self::SwaThreeField(value) => &mut value.credentials,
            Self::Other(value) => &mut value.credentials,
        }
    }

    /// Provisioning that is turned on, such as `PUSH_NEW_USERS`.
    ///
    /// `features`; `None` if it is absent or null.
    #[inline]
    pub fn features(&self) -> Option<&[String]> {
        match self {
            Self::Swa(value) => value.features.as_deref(),
            Self::SwaThreeField(value) => value.features.as_deref(),
            Self::Other(value) => value.features.as_deref(),
        }
    }

    /// `features`, to change.
    #[inline]
    pub fn features_mut(&mut self) -> &mut rt::Field<Vec<String>> {
        match self {
            Self::Swa(value) => &mut value.features,
            Self::SwaThreeField(value) => &mut value.features,
            Self::Other(value) => &mut value.features,
        }
    }

    /// Id that Okta gave it.
    ///
    /// `id`; `None` if it is absent or null.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Swa(value) => value.id.as_deref(),
            Self::SwaThreeField(value) => value.id.as_deref(),
            Self::Other(value) => value.id.as_deref(),
        }
    }

    /// `id`, to change.
    #[inline]
    pub fn id_mut(&mut self) -> &mut rt::Field<String> {
        match self {
            Self::Swa(value) => &mut value.id,
            Self::SwaThreeField(value) => &mut value.id,
            Self::Other(value) => &mut value.id,
        }
    }

    /// Name that users and administrators see.
    ///
    /// `label`; `None` if it is absent or null.
    #[inline]
    pub fn label(&self) -> Option<&str> {
        match self {
            Self::Swa(value) => value.label.as_deref(),
            Self::SwaThreeField(value) => value.label.as_deref(),
            Self::Other(value) => value.label.as_deref(),
        }
    }

    /// `label`, to change.
    #[inline]
    pub fn label_mut(&mut self) -> &mut rt::Field<String> {
        match self {
            Self::Swa(value) => &mut value.label,
            Self::SwaThreeField(value) => &mut value.label,
            Self::Other(value) => &mut value.label,
        }
    }

    /// When the application last changed, as an ISO 8601 timestamp.
    ///
    /// `lastUpdated`; `None` if it is absent or null.
    #[inline]
    pub fn last_updated(&self) -> Option<&rt::DateTime> {
        match self {
            Self::Swa(value) => value.last_updated.get(),
            Self::SwaThreeField(value) => value.last_updated.get(),
            Self::Other(value) => value.last_updated.get(),
        }
    }

    /// `lastUpdated`, to change.
    #[inline]
    pub fn last_updated_mut(&mut self) -> &mut rt::Field<rt::DateTime> {
        match self {
            Self::Swa(value) => &mut value.last_updated,
            Self::SwaThreeField(value) => &mut value.last_updated,
            Self::Other(value) => &mut value.last_updated,
        }
    }

    /// The licensing.
    ///
    /// `licensing`; `None` if it is absent or null.
    #[inline]
    pub fn licensing(&self) -> Option<&crate::models::ApplicationLicensing> {
        match self {
            Self::Swa(value) => value.licensing.get(),
            Self::SwaThreeField(value) => value.licensing.get(),
            Self::Other(value) => value.licensing.get(),
        }
    }

    /// `licensing`, to change.
    #[inline]
    pub fn licensing_mut(
        &mut self,
    ) -> &mut rt::Field<crate::models::ApplicationLicensing> {
        match self {
            Self::Swa(value) => &mut value.licensing,
            Self::SwaThreeField(value) => &mut value.licensing,
            Self::Other(value) => &mut value.licensing,
        }
    }

    /// Key of the kind of application in Okta's catalog, such as `salesforce` or `oidc_client`; custom SAML
    /// applications have one that Okta made up.
    ///
    /// `name`; `None` if it is absent or null.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Swa(value) => value.name.as_deref(),
            Self::SwaThreeField(value) => value.name.as_deref(),
            Self::Other(value) => value.name.as_deref(),
        }
    }

    /// `name`, to change.
    #[inline]
    pub fn name_mut(&mut self) -> &mut rt::Field<String> {
        match self {
            Self::Swa(value) => &mut value.name,
            Self::SwaThreeField(value) => &mut value.name,
            Self::Other(value) => &mut value.name,
        }
    }

    /// Free-form facts about the application, which expressions of claims and policies can use.
    ///
    /// `profile`; `None` if it is absent or null.
    #[inline]
    pub fn profile(&self) -> Option<&rt::FreeForm> {
        match self {
            Self::Swa(value) => value.profile.get(),
            Self::SwaThreeField(value) => value.profile.get(),
            Self::Other(value) => value.profile.get(),
        }
    }

    /// `profile`, to change.
    #[inline]
    pub fn profile_mut(&mut self) -> &mut rt::Field<rt::FreeForm> {
        match self {
            Self::Swa(value) => &mut value.profile,
            Self::SwaThreeField(value) => &mut value.profile,
            Self::Other(value) => &mut value.profile,
        }
    }

    /// The sign on mode.
    ///
    /// `signOnMode`; `None` if it is absent or null.
    #[inline]
    pub fn sign_on_mode(&self) -> Option<&crate::models::ApplicationSignOnMode> {
        match self {
            Self::Swa(value) => value.sign_on_mode.get(),
            Self::SwaThreeField(value) => value.sign_on_mode.get(),
            Self::Other(value) => value.sign_on_mode.get(),
        }
    }

    /// `signOnMode`, to change.
    #[inline]
    pub fn sign_on_mode_mut(
        &mut self,
    ) -> &mut rt::Field<crate::models::ApplicationSignOnMode> {
        match self {
            Self::Swa(value) => &mut value.sign_on_mode,
            Self::SwaThreeField(value) => &mut value.sign_on_mode,
            Self::Other(value) => &mut value.sign_on_mode,
        }
    }

    /// The status.
    ///
    /// `status`; `None` if it is absent or null.
    #[inline]
    pub fn status(&self) -> Option<&crate::models::ApplicationStatus> {
        match self {
            Self::Swa(value) => value.status.get(),
            Self::SwaThreeField(value) => value.status.get(),
            Self::Other(value) => value.status.get(),
        }
    }

    /// `status`, to change.
    #[inline]
    pub fn status_mut(&mut self) -> &mut rt::Field<crate::models::ApplicationStatus> {
        match self {
            Self::Swa(value) => &mut value.status,
            Self::SwaThreeField(value) => &mut value.status,
            Self::Other(value) => &mut value.status,
        }
    }

    /// The visibility.
    ///
    /// `visibility`; `None` if it is absent or null.
    #[inline]
    pub fn visibility(&self) -> Option<&crate::models::ApplicationVisibility> {
        match self {
            Self::Swa(value) => value.visibility.get(),
            Self::SwaThreeField(value) => value.visibility.get(),
            Self::Other(value) => value.visibility.get(),
        }
    }

    /// `visibility`, to change.
    #[inline]
    pub fn visibility_mut(
        &mut self,
    ) -> &mut rt::Field<crate::models::ApplicationVisibility> {
        match self {
            Self::Swa(value) => &mut value.visibility,
            Self::SwaThreeField(value) => &mut value.visibility,
            Self::Other(value) => &mut value.visibility,
        }
    }

    /// Okta resource name, by which roles and resource sets refer to the application.
    ///
    /// `orn`; `None` if it is absent or null.
    #[inline]
    pub fn orn(&self) -> Option<&str> {
        match self {
            Self::Swa(value) => value.orn.as_deref(),
            Self::SwaThreeField(value) => value.orn.as_deref(),
            Self::Other(value) => value.orn.as_deref(),
        }
    }

    /// `orn`, to change.
    #[inline]
    pub fn orn_mut(&mut self) -> &mut rt::Field<String> {
        match self {
            Self::Swa(value) => &mut value.orn,
            Self::SwaThreeField(value) => &mut value.orn,
            Self::Other(value) => &mut value.orn,
        }
    }

    /// Whether and how Okta can end the sessions that users have in the application.
    ///
    /// `universalLogout`; `None` if it is absent or null.
    #[inline]
    pub fn universal_logout(&self) -> Option<&rt::FreeForm> {
        match self {
            Self::Swa(value) => value.universal_logout.get(),
            Self::SwaThreeField(value) => value.universal_logout.get(),
            Self::Other(value) => value.universal_logout.get(),
        }
    }

    /// `universalLogout`, to change.
    #[inline]
    pub fn universal_logout_mut(&mut self) -> &mut rt::Field<rt::FreeForm> {
        match self {
            Self::Swa(value) => &mut value.universal_logout,
            Self::SwaThreeField(value) => &mut value.universal_logout,
            Self::Other(value) => &mut value.universal_logout,
        }
    }
}

impl ::std::convert::From<crate::models::SwaApplication> for BrowserPluginApplication {
    #[inline]
    fn from(value: crate::models::SwaApplication) -> Self {
        Self::Swa(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::SwaApplication>
for rt::Field<BrowserPluginApplication> {
    #[inline]
    fn from(value: crate::models::SwaApplication) -> Self {
        Self::Value(BrowserPluginApplication::from(value))
    }
}
impl ::std::convert::From<crate::models::SwaThreeFieldApplication>
for BrowserPluginApplication {
    #[inline]
    fn from(value: crate::models::SwaThreeFieldApplication) -> Self {
        Self::SwaThreeField(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::SwaThreeFieldApplication>
for rt::Field<BrowserPluginApplication> {
    #[inline]
    fn from(value: crate::models::SwaThreeFieldApplication) -> Self {
        Self::Value(BrowserPluginApplication::from(value))
    }
}
impl ::std::convert::From<crate::models::OtherBrowserPluginApplication>
for BrowserPluginApplication {
    #[inline]
    fn from(value: crate::models::OtherBrowserPluginApplication) -> Self {
        Self::Other(Box::new(value))
    }
}
impl ::std::convert::From<crate::models::OtherBrowserPluginApplication>
for rt::Field<BrowserPluginApplication> {
    #[inline]
    fn from(value: crate::models::OtherBrowserPluginApplication) -> Self {
        Self::Value(BrowserPluginApplication::from(value))
    }
}

/// An application whose sign-in form Okta's browser plugin fills in.
///
/// It has all members of [`BrowserPluginApplication`](crate::models::BrowserPluginApplication).
///
/// A new one has `signOnMode` set to `BROWSER_PLUGIN`.
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
/// Schema at `/components/schemas/BrowserPluginApplication`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OtherBrowserPluginApplication {
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
    /// Key of the kind of application in Okta's catalog, such as `salesforce` or `oidc_client`; custom SAML
    /// applications have one that Okta made up.
    ///
    /// `name` in JSON.
    pub name: rt::Field<String>,
    /// Free-form facts about the application, which expressions of claims and policies can use.
    ///
    /// `profile` in JSON.
    pub profile: rt::Field<rt::FreeForm>,
    /// The settings.
    ///
    /// `settings` in JSON.
    pub settings: rt::Field<Box<crate::models::ApplicationSettings>>,
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

impl OtherBrowserPluginApplication {
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
        settings: impl Into<rt::Field<Box<crate::models::ApplicationSettings>>>,
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
    OtherBrowserPluginApplication as "BrowserPluginApplication" {
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
    fixed { sign_on_mode: "BROWSER_PLUGIN" }
}
