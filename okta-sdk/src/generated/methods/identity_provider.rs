use crate::model as rt;

#[cfg(feature = "identity-provider")]
impl crate::models::IdentityProvider {
    /// Adds an identity provider through which users can sign in to the org.
    ///
    /// It calls [`add_new_idp`](crate::api::identity_provider::IdentityProviderApi::add_new_idp): `POST
    /// /api/v1/idps`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn create(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::IdentityProvider> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::identity_provider::ADD_NEW_IDP)
                .json(rt::Value::source(self)),
        )
    }

    /// Fetches one identity provider by its id.
    ///
    /// It calls [`get_by_idp`](crate::api::identity_provider::IdentityProviderApi::get_by_idp): `GET
    /// /api/v1/idps/{idpId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn read(
        okta: &crate::Okta,
        idp_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::IdentityProvider> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::identity_provider::GET_BY_IDP)
                .path(idp_id),
        )
    }

    /// Replaces the configuration of an identity provider.
    ///
    /// It calls [`update_configuration`](crate::api::identity_provider::IdentityProviderApi::update_configuration):
    /// `PUT /api/v1/idps/{idpId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::IdentityProvider> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::identity_provider::UPDATE_CONFIGURATION,
                )
                .path(crate::call::member_value("IdentityProvider", "id", &self.id))
                .json(rt::Value::source(self)),
        )
    }

    /// Deletes an identity provider for good, so that nobody can sign in through it any more.
    ///
    /// It calls [`remove_idp`](crate::api::identity_provider::IdentityProviderApi::remove_idp): `DELETE
    /// /api/v1/idps/{idpId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::identity_provider::REMOVE_IDP)
                .path(crate::call::member_value("IdentityProvider", "id", &self.id)),
        )
    }

    /// Lists the certificate signing requests of an identity provider that await a certificate.
    ///
    /// It calls
    /// [`list_csrs_for_certificate_signing_requests`](crate::api::identity_provider::IdentityProviderApi::list_csrs_for_certificate_signing_requests):
    /// `GET /api/v1/idps/{idpId}/credentials/csrs`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_signing_csrs(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::Csr>> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::identity_provider::LIST_CSRS_FOR_CERTIFICATE_SIGNING_REQUESTS,
                )
                .path(crate::call::member_value("IdentityProvider", "id", &self.id)),
        )
    }

    /// Generates a key pair for an identity provider and a certificate signing request for it.
    ///
    /// It calls [`generate_csr`](crate::api::identity_provider::IdentityProviderApi::generate_csr): `POST
    /// /api/v1/idps/{idpId}/credentials/csrs`.
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
            crate::call::Request::new(okta, &crate::api::identity_provider::GENERATE_CSR)
                .path(crate::call::member_value("IdentityProvider", "id", &self.id))
                .json(rt::Value::source(csr_metadata)),
        )
    }

    /// Revokes a certificate signing request and deletes the key pair behind it.
    ///
    /// It calls
    /// [`revoke_csr_for_identity_provider`](crate::api::identity_provider::IdentityProviderApi::revoke_csr_for_identity_provider):
    /// `DELETE /api/v1/idps/{idpId}/credentials/csrs/{csrId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete_signing_csr(
        &self,
        okta: &crate::Okta,
        csr_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::identity_provider::REVOKE_CSR_FOR_IDENTITY_PROVIDER,
                )
                .path(crate::call::member_value("IdentityProvider", "id", &self.id))
                .path(csr_id),
        )
    }

    /// Fetches one certificate signing request of an identity provider by its id.
    ///
    /// It calls [`get_csr_by_idp`](crate::api::identity_provider::IdentityProviderApi::get_csr_by_idp): `GET
    /// /api/v1/idps/{idpId}/credentials/csrs/{csrId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_signing_csr(
        &self,
        okta: &crate::Okta,
        csr_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::Csr> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::identity_provider::GET_CSR_BY_IDP,
                )
                .path(crate::call::member_value("IdentityProvider", "id", &self.id))
                .path(csr_id),
        )
    }

    /// Lists the keys with which Okta can sign what it sends to an identity provider.
    ///
    /// It calls
    /// [`list_signing_key_credentials`](crate::api::identity_provider::IdentityProviderApi::list_signing_key_credentials):
    /// `GET /api/v1/idps/{idpId}/credentials/keys`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_signing_keys(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::JsonWebKey>> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::identity_provider::LIST_SIGNING_KEY_CREDENTIALS,
                )
                .path(crate::call::member_value("IdentityProvider", "id", &self.id)),
        )
    }

    /// Generates a signing key, with a self-signed certificate, for an identity provider.
    ///
    /// It calls
    /// [`generate_new_signing_key_credential`](crate::api::identity_provider::IdentityProviderApi::generate_new_signing_key_credential):
    /// `POST /api/v1/idps/{idpId}/credentials/keys/generate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn generate_signing_key(
        &self,
        okta: &crate::Okta,
        validity_years: impl Into<i64>,
    ) -> crate::call::Call<crate::models::JsonWebKey> {
        crate::call::Call::new({
            let mut request = crate::call::Request::new(
                    okta,
                    &crate::api::identity_provider::GENERATE_NEW_SIGNING_KEY_CREDENTIAL,
                )
                .path(crate::call::member_value("IdentityProvider", "id", &self.id));
            request.query("validityYears", validity_years.into());
            request
        })
    }

    /// Fetches one signing key of an identity provider by its id.
    ///
    /// It calls
    /// [`get_signing_key_credential_by_idp`](crate::api::identity_provider::IdentityProviderApi::get_signing_key_credential_by_idp):
    /// `GET /api/v1/idps/{idpId}/credentials/keys/{keyId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_signing_key(
        &self,
        okta: &crate::Okta,
        key_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::identity_provider::GET_SIGNING_KEY_CREDENTIAL_BY_IDP,
                )
                .path(crate::call::member_value("IdentityProvider", "id", &self.id))
                .path(key_id),
        )
    }

    /// Copies a signing key of one identity provider to another, so that both share it.
    ///
    /// It calls
    /// [`clone_signing_key_credential`](crate::api::identity_provider::IdentityProviderApi::clone_signing_key_credential):
    /// `POST /api/v1/idps/{idpId}/credentials/keys/{keyId}/clone`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn clone_key(
        &self,
        okta: &crate::Okta,
        key_id: impl crate::call::PathValue,
        target_idp_id: impl AsRef<str>,
    ) -> crate::call::Call<crate::models::JsonWebKey> {
        crate::call::Call::new({
            let mut request = crate::call::Request::new(
                    okta,
                    &crate::api::identity_provider::CLONE_SIGNING_KEY_CREDENTIAL,
                )
                .path(crate::call::member_value("IdentityProvider", "id", &self.id))
                .path(key_id);
            request.query("targetIdpId", target_idp_id.as_ref());
            request
        })
    }

    /// Activates an identity provider, so that users can sign in through it.
    ///
    /// It calls
    /// [`activate_idp_lifecycle`](crate::api::identity_provider::IdentityProviderApi::activate_idp_lifecycle): `POST
    /// /api/v1/idps/{idpId}/lifecycle/activate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn activate(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::IdentityProvider> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::identity_provider::ACTIVATE_IDP_LIFECYCLE,
                )
                .path(crate::call::member_value("IdentityProvider", "id", &self.id)),
        )
    }

    /// Deactivates an identity provider, which suspends sign-in through it and keeps its settings.
    ///
    /// It calls [`deactivate_idp`](crate::api::identity_provider::IdentityProviderApi::deactivate_idp): `POST
    /// /api/v1/idps/{idpId}/lifecycle/deactivate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn deactivate(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::IdentityProvider> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::identity_provider::DEACTIVATE_IDP,
                )
                .path(crate::call::member_value("IdentityProvider", "id", &self.id)),
        )
    }

    /// Lists the users whose Okta account is linked to an account at the identity provider.
    ///
    /// It calls [`get_user`](crate::api::identity_provider::IdentityProviderApi::get_user): `GET
    /// /api/v1/idps/{idpId}/users`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_users(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::IdentityProviderApplicationUser>> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::identity_provider::GET_USER)
                .path(crate::call::member_value("IdentityProvider", "id", &self.id)),
        )
    }

    /// Removes the link between a user and their account at an identity provider.
    ///
    /// It calls [`unlink_user`](crate::api::identity_provider::IdentityProviderApi::unlink_user): `DELETE
    /// /api/v1/idps/{idpId}/users/{userId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn unlink_user(
        &self,
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::identity_provider::UNLINK_USER)
                .path(crate::call::member_value("IdentityProvider", "id", &self.id))
                .path(user_id),
        )
    }

    /// Fetches the link between a user and their account at an identity provider.
    ///
    /// It calls [`get_linked_user_by_id`](crate::api::identity_provider::IdentityProviderApi::get_linked_user_by_id):
    /// `GET /api/v1/idps/{idpId}/users/{userId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_user(
        &self,
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::IdentityProviderApplicationUser> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::identity_provider::GET_LINKED_USER_BY_ID,
                )
                .path(crate::call::member_value("IdentityProvider", "id", &self.id))
                .path(user_id),
        )
    }

    /// Links a user to their account at an identity provider without a sign-in through it.
    ///
    /// It calls
    /// [`link_user_to_idp_without_transaction`](crate::api::identity_provider::IdentityProviderApi::link_user_to_idp_without_transaction):
    /// `POST /api/v1/idps/{idpId}/users/{userId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn link_user(
        &self,
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
        user_identity_provider_link_request: &crate::models::UserIdentityProviderLinkRequest,
    ) -> crate::call::Call<crate::models::IdentityProviderApplicationUser> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::identity_provider::LINK_USER_TO_IDP_WITHOUT_TRANSACTION,
                )
                .path(crate::call::member_value("IdentityProvider", "id", &self.id))
                .path(user_id)
                .json(rt::Value::source(user_identity_provider_link_request)),
        )
    }

    /// Lists the tokens that a social identity provider issued when a user signed in through it.
    ///
    /// It calls
    /// [`get_social_auth_tokens`](crate::api::identity_provider::IdentityProviderApi::get_social_auth_tokens): `GET
    /// /api/v1/idps/{idpId}/users/{userId}/credentials/tokens`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_social_auth_tokens(
        &self,
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
    ) -> crate::call::Call<Vec<crate::models::SocialAuthToken>> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::identity_provider::GET_SOCIAL_AUTH_TOKENS,
                )
                .path(crate::call::member_value("IdentityProvider", "id", &self.id))
                .path(user_id),
        )
    }
}
