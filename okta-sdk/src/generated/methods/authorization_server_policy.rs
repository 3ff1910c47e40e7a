use crate::model as rt;

#[cfg(feature = "authorization-server")]
impl crate::models::AuthorizationServerPolicy {
    /// Fetches one access policy of an authorization server by its id.
    ///
    /// It calls [`get_policies`](crate::api::authorization_server::AuthorizationServerApi::get_policies): `GET
    /// /api/v1/authorizationServers/{authServerId}/policies/{policyId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn read(
        &self,
        okta: &crate::Okta,
        auth_server_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::AuthorizationServerPolicy> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::GET_POLICIES,
                )
                .path(auth_server_id)
                .path(
                    crate::call::member_value(
                        "AuthorizationServerPolicy",
                        "id",
                        &self.id,
                    ),
                ),
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
    pub fn update(
        &self,
        okta: &crate::Okta,
        auth_server_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::AuthorizationServerPolicy> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::UPDATE_POLICY_SUCCESS,
                )
                .path(auth_server_id)
                .path(
                    crate::call::member_value(
                        "AuthorizationServerPolicy",
                        "id",
                        &self.id,
                    ),
                )
                .json(rt::Value::source(self)),
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
    pub fn delete(
        &self,
        okta: &crate::Okta,
        auth_server_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::DELETE_POLICY_BY_ID,
                )
                .path(auth_server_id)
                .path(
                    crate::call::member_value(
                        "AuthorizationServerPolicy",
                        "id",
                        &self.id,
                    ),
                ),
        )
    }

    /// Lists the rules of an access policy, in order of priority.
    ///
    /// It calls
    /// [`enumerate_policy_rules`](crate::api::authorization_server::AuthorizationServerApi::enumerate_policy_rules):
    /// `GET /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_policy_rules(
        &self,
        okta: &crate::Okta,
        auth_server_id: impl crate::call::PathValue,
    ) -> crate::call::Call<Vec<crate::models::AuthorizationServerPolicyRule>> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::ENUMERATE_POLICY_RULES,
                )
                .path(auth_server_id)
                .path(
                    crate::call::member_value(
                        "AuthorizationServerPolicy",
                        "id",
                        &self.id,
                    ),
                ),
        )
    }

    /// Adds a rule to an access policy, which grants tokens under its conditions and sets their lifetimes.
    ///
    /// It calls [`create_policy_rule`](crate::api::authorization_server::AuthorizationServerApi::create_policy_rule):
    /// `POST /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn create_policy_rule(
        &self,
        okta: &crate::Okta,
        auth_server_id: impl crate::call::PathValue,
        authorization_server_policy_rule: &crate::models::AuthorizationServerPolicyRule,
    ) -> crate::call::Call<crate::models::AuthorizationServerPolicyRule> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::CREATE_POLICY_RULE,
                )
                .path(auth_server_id)
                .path(
                    crate::call::member_value(
                        "AuthorizationServerPolicy",
                        "id",
                        &self.id,
                    ),
                )
                .json(rt::Value::source(authorization_server_policy_rule)),
        )
    }

    /// Fetches one rule of an access policy by its id.
    ///
    /// It calls
    /// [`get_policy_rule_by_id`](crate::api::authorization_server::AuthorizationServerApi::get_policy_rule_by_id):
    /// `GET /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_policy_rule(
        &self,
        okta: &crate::Okta,
        auth_server_id: impl crate::call::PathValue,
        rule_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::AuthorizationServerPolicyRule> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::GET_POLICY_RULE_BY_ID,
                )
                .path(auth_server_id)
                .path(
                    crate::call::member_value(
                        "AuthorizationServerPolicy",
                        "id",
                        &self.id,
                    ),
                )
                .path(rule_id),
        )
    }

    /// Deletes a rule of an access policy.
    ///
    /// It calls [`delete_policy_rule`](crate::api::authorization_server::AuthorizationServerApi::delete_policy_rule):
    /// `DELETE /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete_policy_rule(
        &self,
        okta: &crate::Okta,
        auth_server_id: impl crate::call::PathValue,
        rule_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::DELETE_POLICY_RULE,
                )
                .path(auth_server_id)
                .path(
                    crate::call::member_value(
                        "AuthorizationServerPolicy",
                        "id",
                        &self.id,
                    ),
                )
                .path(rule_id),
        )
    }

    /// Activates an access policy, so that token requests are checked against its rules.
    ///
    /// It calls
    /// [`activate_policy_lifecycle`](crate::api::authorization_server::AuthorizationServerApi::activate_policy_lifecycle):
    /// `POST /api/v1/authorizationServers/{authServerId}/policies/{policyId}/lifecycle/activate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn activate(
        &self,
        okta: &crate::Okta,
        auth_server_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::ACTIVATE_POLICY_LIFECYCLE,
                )
                .path(auth_server_id)
                .path(
                    crate::call::member_value(
                        "AuthorizationServerPolicy",
                        "id",
                        &self.id,
                    ),
                ),
        )
    }

    /// Deactivates an access policy, which is passed over from then on and keeps its rules.
    ///
    /// It calls
    /// [`deactivate_policy_lifecycle`](crate::api::authorization_server::AuthorizationServerApi::deactivate_policy_lifecycle):
    /// `POST /api/v1/authorizationServers/{authServerId}/policies/{policyId}/lifecycle/deactivate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn deactivate(
        &self,
        okta: &crate::Okta,
        auth_server_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::DEACTIVATE_POLICY_LIFECYCLE,
                )
                .path(auth_server_id)
                .path(
                    crate::call::member_value(
                        "AuthorizationServerPolicy",
                        "id",
                        &self.id,
                    ),
                ),
        )
    }
}
