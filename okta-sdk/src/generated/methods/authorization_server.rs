use crate::model as rt;

#[cfg(feature = "authorization-server")]
impl crate::models::AuthorizationServer {
    /// Creates a custom authorization server.
    ///
    /// It calls [`create_new_server`](crate::api::authorization_server::AuthorizationServerApi::create_new_server):
    /// `POST /api/v1/authorizationServers`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn create(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::AuthorizationServer> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::CREATE_NEW_SERVER,
                )
                .json(rt::Value::source(self)),
        )
    }

    /// Fetches one authorization server by its id.
    ///
    /// It calls [`get_by_id`](crate::api::authorization_server::AuthorizationServerApi::get_by_id): `GET
    /// /api/v1/authorizationServers/{authServerId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn read(
        okta: &crate::Okta,
        auth_server_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::AuthorizationServer> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::authorization_server::GET_BY_ID)
                .path(auth_server_id),
        )
    }

    /// Replaces the settings of an authorization server.
    ///
    /// It calls [`update_by_id`](crate::api::authorization_server::AuthorizationServerApi::update_by_id): `PUT
    /// /api/v1/authorizationServers/{authServerId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::AuthorizationServer> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::UPDATE_BY_ID,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .json(rt::Value::source(self)),
        )
    }

    /// Deletes an authorization server for good, along with its scopes, claims and policies.
    ///
    /// It calls [`delete_success`](crate::api::authorization_server::AuthorizationServerApi::delete_success): `DELETE
    /// /api/v1/authorizationServers/{authServerId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::DELETE_SUCCESS,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id)),
        )
    }

    /// Lists the claims that an authorization server puts into its tokens, Okta's own and custom ones.
    ///
    /// It calls [`list_claims`](crate::api::authorization_server::AuthorizationServerApi::list_claims): `GET
    /// /api/v1/authorizationServers/{authServerId}/claims`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_oauth2_claims(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::OAuth2Claim>> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::LIST_CLAIMS,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id)),
        )
    }

    /// Adds a custom claim to the tokens of an authorization server.
    ///
    /// It calls [`create_claims`](crate::api::authorization_server::AuthorizationServerApi::create_claims): `POST
    /// /api/v1/authorizationServers/{authServerId}/claims`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn create_oauth2_claim(
        &self,
        okta: &crate::Okta,
        oauth2_claim: &crate::models::OAuth2Claim,
    ) -> crate::call::Call<crate::models::OAuth2Claim> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::CREATE_CLAIMS,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .json(rt::Value::source(oauth2_claim)),
        )
    }

    /// Removes a custom claim from the tokens of an authorization server.
    ///
    /// It calls [`delete_claim`](crate::api::authorization_server::AuthorizationServerApi::delete_claim): `DELETE
    /// /api/v1/authorizationServers/{authServerId}/claims/{claimId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete_oauth2_claim(
        &self,
        okta: &crate::Okta,
        claim_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::DELETE_CLAIM,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .path(claim_id),
        )
    }

    /// Fetches one claim of an authorization server by its id.
    ///
    /// It calls [`get_claim`](crate::api::authorization_server::AuthorizationServerApi::get_claim): `GET
    /// /api/v1/authorizationServers/{authServerId}/claims/{claimId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_oauth2_claim(
        &self,
        okta: &crate::Okta,
        claim_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::OAuth2Claim> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::authorization_server::GET_CLAIM)
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .path(claim_id),
        )
    }

    /// Replaces a custom claim of an authorization server.
    ///
    /// It calls
    /// [`update_claim_success`](crate::api::authorization_server::AuthorizationServerApi::update_claim_success): `PUT
    /// /api/v1/authorizationServers/{authServerId}/claims/{claimId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update_oauth2_claim(
        &self,
        okta: &crate::Okta,
        claim_id: impl crate::call::PathValue,
        oauth2_claim: &crate::models::OAuth2Claim,
    ) -> crate::call::Call<crate::models::OAuth2Claim> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::UPDATE_CLAIM_SUCCESS,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .path(claim_id)
                .json(rt::Value::source(oauth2_claim)),
        )
    }

    /// Lists the clients that hold refresh tokens of an authorization server.
    ///
    /// It calls [`list_clients`](crate::api::authorization_server::AuthorizationServerApi::list_clients): `GET
    /// /api/v1/authorizationServers/{authServerId}/clients`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_oauth2_clients(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::OAuth2Client>> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::LIST_CLIENTS,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id)),
        )
    }

    /// Revokes every refresh token that an authorization server has issued to a client.
    ///
    /// It calls
    /// [`delete_client_token`](crate::api::authorization_server::AuthorizationServerApi::delete_client_token):
    /// `DELETE /api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn revoke_refresh_tokens_for_client(
        &self,
        okta: &crate::Okta,
        client_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::DELETE_CLIENT_TOKEN,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .path(client_id),
        )
    }

    /// Lists the refresh tokens that an authorization server has issued to a client.
    ///
    /// It calls [`get_client_tokens`](crate::api::authorization_server::AuthorizationServerApi::get_client_tokens):
    /// `GET /api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_refresh_tokens_for_client(
        &self,
        okta: &crate::Okta,
        client_id: impl crate::call::PathValue,
    ) -> crate::api::authorization_server::GetClientTokens {
        crate::api::authorization_server::GetClientTokens::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::GET_CLIENT_TOKENS,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .path(client_id),
        )
    }

    /// Fetches one refresh token of a client; its secret value is not included.
    ///
    /// It calls
    /// [`get_client_auth_token`](crate::api::authorization_server::AuthorizationServerApi::get_client_auth_token):
    /// `GET /api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens/{tokenId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_refresh_token_for_client(
        &self,
        okta: &crate::Okta,
        client_id: impl crate::call::PathValue,
        token_id: impl crate::call::PathValue,
    ) -> crate::api::authorization_server::GetClientAuthToken {
        crate::api::authorization_server::GetClientAuthToken::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::GET_CLIENT_AUTH_TOKEN,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .path(client_id)
                .path(token_id),
        )
    }

    /// Revokes one refresh token of a client.
    ///
    /// It calls [`delete_auth_token`](crate::api::authorization_server::AuthorizationServerApi::delete_auth_token):
    /// `DELETE /api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens/{tokenId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn revoke_refresh_token_for_client(
        &self,
        okta: &crate::Okta,
        client_id: impl crate::call::PathValue,
        token_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::DELETE_AUTH_TOKEN,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .path(client_id)
                .path(token_id),
        )
    }

    /// Lists the signing keys of an authorization server: the current, the next and the last expired one.
    ///
    /// It calls
    /// [`list_credentials_keys`](crate::api::authorization_server::AuthorizationServerApi::list_credentials_keys):
    /// `GET /api/v1/authorizationServers/{authServerId}/credentials/keys`.
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
                    &crate::api::authorization_server::LIST_CREDENTIALS_KEYS,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id)),
        )
    }

    /// Rotates the signing keys of an authorization server at once.
    ///
    /// It calls
    /// [`rotate_key_lifecycle`](crate::api::authorization_server::AuthorizationServerApi::rotate_key_lifecycle):
    /// `POST /api/v1/authorizationServers/{authServerId}/credentials/lifecycle/keyRotate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn rotate_keys(
        &self,
        okta: &crate::Okta,
        jwk_use: &crate::models::JwkUse,
    ) -> crate::call::Call<Vec<crate::models::JsonWebKey>> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::ROTATE_KEY_LIFECYCLE,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .json(rt::Value::source(jwk_use)),
        )
    }

    /// Activates an authorization server, so that it issues tokens.
    ///
    /// It calls
    /// [`activate_lifecycle_success`](crate::api::authorization_server::AuthorizationServerApi::activate_lifecycle_success):
    /// `POST /api/v1/authorizationServers/{authServerId}/lifecycle/activate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn activate(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::ACTIVATE_LIFECYCLE_SUCCESS,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id)),
        )
    }

    /// Deactivates an authorization server, which stops issuing tokens and keeps its settings.
    ///
    /// It calls
    /// [`deactivate_lifecycle`](crate::api::authorization_server::AuthorizationServerApi::deactivate_lifecycle):
    /// `POST /api/v1/authorizationServers/{authServerId}/lifecycle/deactivate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn deactivate(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::DEACTIVATE_LIFECYCLE,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id)),
        )
    }

    /// Lists the access policies of an authorization server, in order of priority.
    ///
    /// It calls
    /// [`get_policies_success`](crate::api::authorization_server::AuthorizationServerApi::get_policies_success): `GET
    /// /api/v1/authorizationServers/{authServerId}/policies`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_policies(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::AuthorizationServerPolicy>> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::GET_POLICIES_SUCCESS,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id)),
        )
    }

    /// Creates an access policy, which says to which clients its rules apply.
    ///
    /// It calls [`create_policy`](crate::api::authorization_server::AuthorizationServerApi::create_policy): `POST
    /// /api/v1/authorizationServers/{authServerId}/policies`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn create_policy(
        &self,
        okta: &crate::Okta,
        authorization_server_policy: &crate::models::AuthorizationServerPolicy,
    ) -> crate::call::Call<crate::models::AuthorizationServerPolicy> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::CREATE_POLICY,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .json(rt::Value::source(authorization_server_policy)),
        )
    }

    /// Deletes an access policy of an authorization server, along with its rules.
    ///
    /// It calls
    /// [`delete_policy_by_id`](crate::api::authorization_server::AuthorizationServerApi::delete_policy_by_id):
    /// `DELETE /api/v1/authorizationServers/{authServerId}/policies/{policyId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete_policy(
        &self,
        okta: &crate::Okta,
        policy_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::DELETE_POLICY_BY_ID,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .path(policy_id),
        )
    }

    /// Fetches one access policy of an authorization server by its id.
    ///
    /// It calls [`get_policies`](crate::api::authorization_server::AuthorizationServerApi::get_policies): `GET
    /// /api/v1/authorizationServers/{authServerId}/policies/{policyId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_policy(
        &self,
        okta: &crate::Okta,
        policy_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::AuthorizationServerPolicy> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::GET_POLICIES,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .path(policy_id),
        )
    }

    /// Replaces an access policy of an authorization server.
    ///
    /// It calls
    /// [`update_policy_success`](crate::api::authorization_server::AuthorizationServerApi::update_policy_success):
    /// `PUT /api/v1/authorizationServers/{authServerId}/policies/{policyId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update_policy(
        &self,
        okta: &crate::Okta,
        policy_id: impl crate::call::PathValue,
        authorization_server_policy: &crate::models::AuthorizationServerPolicy,
    ) -> crate::call::Call<crate::models::AuthorizationServerPolicy> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::UPDATE_POLICY_SUCCESS,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .path(policy_id)
                .json(rt::Value::source(authorization_server_policy)),
        )
    }

    /// Lists the scopes that an authorization server knows, optionally narrowed by a text or a filter.
    ///
    /// It calls [`list_scopes`](crate::api::authorization_server::AuthorizationServerApi::list_scopes): `GET
    /// /api/v1/authorizationServers/{authServerId}/scopes`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_oauth2_scopes(
        &self,
        okta: &crate::Okta,
    ) -> crate::api::authorization_server::ListScopes {
        crate::api::authorization_server::ListScopes::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::LIST_SCOPES,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id)),
        )
    }

    /// Creates a custom scope that clients can ask an authorization server for.
    ///
    /// It calls [`create_scope`](crate::api::authorization_server::AuthorizationServerApi::create_scope): `POST
    /// /api/v1/authorizationServers/{authServerId}/scopes`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn create_oauth2_scope(
        &self,
        okta: &crate::Okta,
        oauth2_scope: &crate::models::OAuth2Scope,
    ) -> crate::call::Call<crate::models::OAuth2Scope> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::CREATE_SCOPE,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .json(rt::Value::source(oauth2_scope)),
        )
    }

    /// Deletes a custom scope of an authorization server.
    ///
    /// It calls [`delete_scope`](crate::api::authorization_server::AuthorizationServerApi::delete_scope): `DELETE
    /// /api/v1/authorizationServers/{authServerId}/scopes/{scopeId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete_oauth2_scope(
        &self,
        okta: &crate::Okta,
        scope_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::DELETE_SCOPE,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .path(scope_id),
        )
    }

    /// Fetches one scope of an authorization server by its id.
    ///
    /// It calls [`get_scope`](crate::api::authorization_server::AuthorizationServerApi::get_scope): `GET
    /// /api/v1/authorizationServers/{authServerId}/scopes/{scopeId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_oauth2_scope(
        &self,
        okta: &crate::Okta,
        scope_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::OAuth2Scope> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::authorization_server::GET_SCOPE)
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .path(scope_id),
        )
    }

    /// Replaces the description and consent settings of a custom scope.
    ///
    /// It calls
    /// [`update_scope_success`](crate::api::authorization_server::AuthorizationServerApi::update_scope_success): `PUT
    /// /api/v1/authorizationServers/{authServerId}/scopes/{scopeId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update_oauth2_scope(
        &self,
        okta: &crate::Okta,
        scope_id: impl crate::call::PathValue,
        oauth2_scope: &crate::models::OAuth2Scope,
    ) -> crate::call::Call<crate::models::OAuth2Scope> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::UPDATE_SCOPE_SUCCESS,
                )
                .path(crate::call::member_value("AuthorizationServer", "id", &self.id))
                .path(scope_id)
                .json(rt::Value::source(oauth2_scope)),
        )
    }
}
