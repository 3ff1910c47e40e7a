use crate::model as rt;

#[cfg(feature = "application")]
impl crate::models::WsFederationApplication {
    /// Fetches one application by its id.
    ///
    /// It calls [`get_by_id`](crate::api::application::ApplicationApi::get_by_id): `GET /api/v1/apps/{appId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn read(&self, okta: &crate::Okta) -> crate::api::application::GetById {
        crate::api::application::GetById::from_request(
            crate::call::Request::new(okta, &crate::api::application::GET_BY_ID)
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                ),
        )
    }

    /// Replaces the settings of an application.
    ///
    /// It calls [`update_application_in_org`](crate::api::application::ApplicationApi::update_application_in_org):
    /// `PUT /api/v1/apps/{appId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::Application> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::UPDATE_APPLICATION_IN_ORG,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .json(rt::Value::source(self)),
        )
    }

    /// Deletes an inactive application for good, along with its assignments.
    ///
    /// It calls [`remove_inactive`](crate::api::application::ApplicationApi::remove_inactive): `DELETE
    /// /api/v1/apps/{appId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::application::REMOVE_INACTIVE)
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                ),
        )
    }

    /// Activates an inactive application, so that its users can sign in to it.
    ///
    /// It calls [`activate_inactive`](crate::api::application::ApplicationApi::activate_inactive): `POST
    /// /api/v1/apps/{appId}/lifecycle/activate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn activate(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::application::ACTIVATE_INACTIVE)
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                ),
        )
    }

    /// Deactivates an active application, so that nobody can sign in to it and it can be deleted.
    ///
    /// It calls [`deactivate_lifecycle`](crate::api::application::ApplicationApi::deactivate_lifecycle): `POST
    /// /api/v1/apps/{appId}/lifecycle/deactivate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn deactivate(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::DEACTIVATE_LIFECYCLE,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                ),
        )
    }

    /// Lists the users who are assigned to an application, directly or through a group.
    ///
    /// It calls [`list_assigned_users`](crate::api::application::ApplicationApi::list_assigned_users): `GET
    /// /api/v1/apps/{appId}/users`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_application_users(
        &self,
        okta: &crate::Okta,
    ) -> crate::api::application::ListAssignedUsers {
        crate::api::application::ListAssignedUsers::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::LIST_ASSIGNED_USERS,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                ),
        )
    }

    /// Assigns a user directly to an application, with the credentials and the profile to use there.
    ///
    /// It calls [`assign_user_to_application`](crate::api::application::ApplicationApi::assign_user_to_application):
    /// `POST /api/v1/apps/{appId}/users`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn assign_user_to_application(
        &self,
        okta: &crate::Okta,
        app_user: &crate::models::AppUser,
    ) -> crate::call::Call<crate::models::AppUser> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::ASSIGN_USER_TO_APPLICATION,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .json(rt::Value::source(app_user)),
        )
    }

    /// Fetches how a user is assigned to an application.
    ///
    /// It calls
    /// [`get_specific_user_assignment`](crate::api::application::ApplicationApi::get_specific_user_assignment): `GET
    /// /api/v1/apps/{appId}/users/{userId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_application_user(
        &self,
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
    ) -> crate::api::application::GetSpecificUserAssignment {
        crate::api::application::GetSpecificUserAssignment::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::GET_SPECIFIC_USER_ASSIGNMENT,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(user_id),
        )
    }

    /// Assigns a group to an application, or changes how it is assigned.
    ///
    /// It calls [`assign_group_to`](crate::api::application::ApplicationApi::assign_group_to): `PUT
    /// /api/v1/apps/{appId}/groups/{groupId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn create_application_group_assignment(
        &self,
        okta: &crate::Okta,
        group_id: impl crate::call::PathValue,
    ) -> crate::api::application::AssignGroupTo {
        crate::api::application::AssignGroupTo::from_request(
            crate::call::Request::new(okta, &crate::api::application::ASSIGN_GROUP_TO)
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(group_id),
        )
    }

    /// Fetches how a group is assigned to an application.
    ///
    /// It calls [`get_group_assignment`](crate::api::application::ApplicationApi::get_group_assignment): `GET
    /// /api/v1/apps/{appId}/groups/{groupId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_application_group_assignment(
        &self,
        okta: &crate::Okta,
        group_id: impl crate::call::PathValue,
    ) -> crate::api::application::GetGroupAssignment {
        crate::api::application::GetGroupAssignment::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::GET_GROUP_ASSIGNMENT,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(group_id),
        )
    }

    /// Copies a signing key of one application to another, so that both share a certificate.
    ///
    /// It calls
    /// [`clone_application_key_credential`](crate::api::application::ApplicationApi::clone_application_key_credential):
    /// `POST /api/v1/apps/{appId}/credentials/keys/{keyId}/clone`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn clone_application_key(
        &self,
        okta: &crate::Okta,
        key_id: impl crate::call::PathValue,
        target_aid: impl AsRef<str>,
    ) -> crate::call::Call<crate::models::JsonWebKey> {
        crate::call::Call::new({
            let mut request = crate::call::Request::new(
                    okta,
                    &crate::api::application::CLONE_APPLICATION_KEY_CREDENTIAL,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(key_id);
            request.query("targetAid", target_aid.as_ref());
            request
        })
    }

    /// Fetches one signing key of an application by its id.
    ///
    /// It calls [`get_key_credential`](crate::api::application::ApplicationApi::get_key_credential): `GET
    /// /api/v1/apps/{appId}/credentials/keys/{keyId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_application_key(
        &self,
        okta: &crate::Okta,
        key_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::application::GET_KEY_CREDENTIAL)
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(key_id),
        )
    }

    /// Lists the groups that are assigned to an application.
    ///
    /// It calls [`list_groups_assigned`](crate::api::application::ApplicationApi::list_groups_assigned): `GET
    /// /api/v1/apps/{appId}/groups`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_group_assignments(
        &self,
        okta: &crate::Okta,
    ) -> crate::api::application::ListGroupsAssigned {
        crate::api::application::ListGroupsAssigned::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::LIST_GROUPS_ASSIGNED,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                ),
        )
    }

    /// Lists the signing keys of an application, with their certificates.
    ///
    /// It calls [`list_key_credentials`](crate::api::application::ApplicationApi::list_key_credentials): `GET
    /// /api/v1/apps/{appId}/credentials/keys`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_keys(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::JsonWebKey>> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::LIST_KEY_CREDENTIALS,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                ),
        )
    }

    /// Generates a signing key for an application, with a self-signed certificate.
    ///
    /// It calls [`generate_x509_certificate`](crate::api::application::ApplicationApi::generate_x509_certificate):
    /// `POST /api/v1/apps/{appId}/credentials/keys/generate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn generate_key(
        &self,
        okta: &crate::Okta,
    ) -> crate::api::application::GenerateX509Certificate {
        crate::api::application::GenerateX509Certificate::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::GENERATE_X509_CERTIFICATE,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                ),
        )
    }

    /// Generates a key pair for an application and a certificate signing request for it.
    ///
    /// It calls
    /// [`generate_csr_for_application`](crate::api::application::ApplicationApi::generate_csr_for_application): `POST
    /// /api/v1/apps/{appId}/credentials/csrs`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn generate_csr(
        &self,
        okta: &crate::Okta,
        csr_metadata: &crate::models::CsrMetadata,
    ) -> crate::call::Call<crate::models::Csr> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::GENERATE_CSR_FOR_APPLICATION,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .json(rt::Value::source(csr_metadata)),
        )
    }

    /// Fetches one certificate signing request of an application by its id.
    ///
    /// It calls [`get_credentials_csrs`](crate::api::application::ApplicationApi::get_credentials_csrs): `GET
    /// /api/v1/apps/{appId}/credentials/csrs/{csrId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_csr(
        &self,
        okta: &crate::Okta,
        csr_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::Csr> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::GET_CREDENTIALS_CSRS,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(csr_id),
        )
    }

    /// Revokes a certificate signing request of an application and deletes the key pair behind it.
    ///
    /// It calls [`delete_csr_by_id`](crate::api::application::ApplicationApi::delete_csr_by_id): `DELETE
    /// /api/v1/apps/{appId}/credentials/csrs/{csrId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn revoke_csr(
        &self,
        okta: &crate::Okta,
        csr_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::application::DELETE_CSR_BY_ID)
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(csr_id),
        )
    }

    /// Lists the certificate signing requests of an application that await a certificate.
    ///
    /// It calls [`list_csrs_for_application`](crate::api::application::ApplicationApi::list_csrs_for_application):
    /// `GET /api/v1/apps/{appId}/credentials/csrs`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_csrs(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::Csr>> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::LIST_CSRS_FOR_APPLICATION,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                ),
        )
    }

    /// Publishes the certificate of a signing request of an application from a CER file in base64 text.
    ///
    /// It calls [`publish_cer_cert`](crate::api::application::ApplicationApi::publish_cer_cert): `POST
    /// /api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn publish_cer_cert(
        &self,
        okta: &crate::Okta,
        csr_id: impl crate::call::PathValue,
        certificate: impl Into<crate::Bytes>,
    ) -> crate::call::Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::application::PUBLISH_CER_CERT)
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(csr_id)
                .bytes(
                    "application/x-x509-ca-cert",
                    ::std::option::Option::Some("base64"),
                    certificate,
                ),
        )
    }

    /// Publishes the certificate of a signing request of an application from the raw bytes of a CER file.
    ///
    /// It calls [`publish_binary_cer_cert`](crate::api::application::ApplicationApi::publish_binary_cer_cert): `POST
    /// /api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn publish_binary_cer_cert(
        &self,
        okta: &crate::Okta,
        csr_id: impl crate::call::PathValue,
        certificate: impl Into<crate::Bytes>,
    ) -> crate::call::Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::PUBLISH_BINARY_CER_CERT,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(csr_id)
                .bytes(
                    "application/x-x509-ca-cert",
                    ::std::option::Option::None,
                    certificate,
                ),
        )
    }

    /// Publishes the certificate of a signing request of an application from its DER encoding in base64 text.
    ///
    /// It calls [`publish_der_cert`](crate::api::application::ApplicationApi::publish_der_cert): `POST
    /// /api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn publish_der_cert(
        &self,
        okta: &crate::Okta,
        csr_id: impl crate::call::PathValue,
        certificate: impl Into<crate::Bytes>,
    ) -> crate::call::Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::application::PUBLISH_DER_CERT)
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(csr_id)
                .bytes(
                    "application/pkix-cert",
                    ::std::option::Option::Some("base64"),
                    certificate,
                ),
        )
    }

    /// Publishes the certificate of a signing request of an application from the raw bytes of its DER encoding.
    ///
    /// It calls [`publish_binary_der_cert`](crate::api::application::ApplicationApi::publish_binary_der_cert): `POST
    /// /api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn publish_binary_der_cert(
        &self,
        okta: &crate::Okta,
        csr_id: impl crate::call::PathValue,
        certificate: impl Into<crate::Bytes>,
    ) -> crate::call::Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::PUBLISH_BINARY_DER_CERT,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(csr_id)
                .bytes("application/pkix-cert", ::std::option::Option::None, certificate),
        )
    }

    /// Publishes the certificate of a signing request of an application from the bytes of a PEM file.
    ///
    /// It calls [`publish_binary_pem_cert`](crate::api::application::ApplicationApi::publish_binary_pem_cert): `POST
    /// /api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn publish_binary_pem_cert(
        &self,
        okta: &crate::Okta,
        csr_id: impl crate::call::PathValue,
        certificate: impl Into<crate::Bytes>,
    ) -> crate::call::Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::PUBLISH_BINARY_PEM_CERT,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(csr_id)
                .bytes(
                    "application/x-pem-file",
                    ::std::option::Option::None,
                    certificate,
                ),
        )
    }

    /// Lists the refresh tokens that have been issued to an application.
    ///
    /// It calls [`list_tokens`](crate::api::application::ApplicationApi::list_tokens): `GET
    /// /api/v1/apps/{appId}/tokens`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_oauth2_tokens(
        &self,
        okta: &crate::Okta,
    ) -> crate::api::application::ListTokens {
        crate::api::application::ListTokens::from_request(
            crate::call::Request::new(okta, &crate::api::application::LIST_TOKENS)
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                ),
        )
    }

    /// Revokes one refresh token of an application.
    ///
    /// It calls [`revoke_token`](crate::api::application::ApplicationApi::revoke_token): `DELETE
    /// /api/v1/apps/{appId}/tokens/{tokenId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn revoke_oauth2_token_for_application(
        &self,
        okta: &crate::Okta,
        token_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::application::REVOKE_TOKEN)
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(token_id),
        )
    }

    /// Fetches one refresh token of an application by its id.
    ///
    /// It calls [`get_token`](crate::api::application::ApplicationApi::get_token): `GET
    /// /api/v1/apps/{appId}/tokens/{tokenId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_oauth2_token(
        &self,
        okta: &crate::Okta,
        token_id: impl crate::call::PathValue,
    ) -> crate::api::application::GetToken {
        crate::api::application::GetToken::from_request(
            crate::call::Request::new(okta, &crate::api::application::GET_TOKEN)
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(token_id),
        )
    }

    /// Revokes all refresh tokens that have been issued to an application.
    ///
    /// It calls [`revoke_all_tokens`](crate::api::application::ApplicationApi::revoke_all_tokens): `DELETE
    /// /api/v1/apps/{appId}/tokens`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn revoke_oauth2_tokens(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::application::REVOKE_ALL_TOKENS)
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                ),
        )
    }

    /// Lists the scopes that an application has been granted.
    ///
    /// It calls [`list_scope_consent_grants`](crate::api::application::ApplicationApi::list_scope_consent_grants):
    /// `GET /api/v1/apps/{appId}/grants`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_scope_consent_grants(
        &self,
        okta: &crate::Okta,
    ) -> crate::api::application::ListScopeConsentGrants {
        crate::api::application::ListScopeConsentGrants::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::LIST_SCOPE_CONSENT_GRANTS,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                ),
        )
    }

    /// Grants an application a scope of the Okta API on behalf of the org.
    ///
    /// It calls [`grant_consent_to_scope`](crate::api::application::ApplicationApi::grant_consent_to_scope): `POST
    /// /api/v1/apps/{appId}/grants`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn grant_consent_to_scope(
        &self,
        okta: &crate::Okta,
        oauth2_scope_consent_grant: &crate::models::OAuth2ScopeConsentGrant,
    ) -> crate::call::Call<crate::models::OAuth2ScopeConsentGrant> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::GRANT_CONSENT_TO_SCOPE,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .json(rt::Value::source(oauth2_scope_consent_grant)),
        )
    }

    /// Takes back a scope that an application had been granted.
    ///
    /// It calls [`revoke_permission`](crate::api::application::ApplicationApi::revoke_permission): `DELETE
    /// /api/v1/apps/{appId}/grants/{grantId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn revoke_scope_consent_grant(
        &self,
        okta: &crate::Okta,
        grant_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::application::REVOKE_PERMISSION)
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(grant_id),
        )
    }

    /// Fetches one scope grant of an application by its id.
    ///
    /// It calls
    /// [`get_single_scope_consent_grant`](crate::api::application::ApplicationApi::get_single_scope_consent_grant):
    /// `GET /api/v1/apps/{appId}/grants/{grantId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_scope_consent_grant(
        &self,
        okta: &crate::Okta,
        grant_id: impl crate::call::PathValue,
    ) -> crate::api::application::GetSingleScopeConsentGrant {
        crate::api::application::GetSingleScopeConsentGrant::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::GET_SINGLE_SCOPE_CONSENT_GRANT,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(grant_id),
        )
    }

    /// Uploads the logo that users see for the application, in place of the one before.
    ///
    /// It calls [`update_logo`](crate::api::application::ApplicationApi::update_logo): `POST
    /// /api/v1/apps/{appId}/logo`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn upload_application_logo(
        okta: &crate::Okta,
        app_id: impl crate::call::PathValue,
        file: impl Into<crate::call::FilePart>,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::application::UPDATE_LOGO)
                .path(app_id)
                .part("file", file),
        )
    }

    /// Fetches one provisioning feature of an application by its name.
    ///
    /// It calls [`get_feature`](crate::api::application::ApplicationApi::get_feature): `GET
    /// /api/v1/apps/{appId}/features/{name}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_feature_for_application(
        &self,
        okta: &crate::Okta,
        name: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::ApplicationFeature> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::application::GET_FEATURE)
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(name),
        )
    }

    /// Changes the settings of one provisioning feature of an application.
    ///
    /// It calls [`update_feature`](crate::api::application::ApplicationApi::update_feature): `PUT
    /// /api/v1/apps/{appId}/features/{name}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update_feature_for_application(
        &self,
        okta: &crate::Okta,
        name: impl crate::call::PathValue,
        capabilities_object: &crate::models::CapabilitiesObject,
    ) -> crate::call::Call<crate::models::ApplicationFeature> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::application::UPDATE_FEATURE)
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(name)
                .json(rt::Value::source(capabilities_object)),
        )
    }

    /// Makes an authentication policy the one that governs sign-in to the application.
    ///
    /// It calls
    /// [`assign_policy_to_application`](crate::api::application::ApplicationApi::assign_policy_to_application): `PUT
    /// /api/v1/apps/{appId}/policies/{policyId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update_application_policy(
        &self,
        okta: &crate::Okta,
        policy_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::ASSIGN_POLICY_TO_APPLICATION,
                )
                .path(
                    crate::call::member_value("WsFederationApplication", "id", &self.id),
                )
                .path(policy_id),
        )
    }
}
