use crate::model as rt;

#[cfg(feature = "authorization-server")]
impl crate::models::AuthorizationServerPolicyRule {
    /// Replaces a rule of an access policy.
    ///
    /// It calls
    /// [`update_policy_rule_configuration`](crate::api::authorization_server::AuthorizationServerApi::update_policy_rule_configuration):
    /// `PUT /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::AuthorizationServerPolicyRule> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::UPDATE_POLICY_RULE_CONFIGURATION,
                )
                .path(auth_server_id)
                .path(policy_id)
                .path(
                    crate::call::member_value(
                        "AuthorizationServerPolicyRule",
                        "id",
                        &self.id,
                    ),
                )
                .json(rt::Value::source(self)),
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
    pub fn delete(
        &self,
        okta: &crate::Okta,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::DELETE_POLICY_RULE,
                )
                .path(auth_server_id)
                .path(policy_id)
                .path(
                    crate::call::member_value(
                        "AuthorizationServerPolicyRule",
                        "id",
                        &self.id,
                    ),
                ),
        )
    }

    /// Activates a rule of an access policy, so that token requests are checked against it.
    ///
    /// It calls
    /// [`activate_policy_rule`](crate::api::authorization_server::AuthorizationServerApi::activate_policy_rule):
    /// `POST /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}/lifecycle/activate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn activate(
        &self,
        okta: &crate::Okta,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::ACTIVATE_POLICY_RULE,
                )
                .path(auth_server_id)
                .path(policy_id)
                .path(
                    crate::call::member_value(
                        "AuthorizationServerPolicyRule",
                        "id",
                        &self.id,
                    ),
                ),
        )
    }

    /// Deactivates a rule of an access policy, which is passed over from then on.
    ///
    /// It calls
    /// [`deactivate_policy_rule`](crate::api::authorization_server::AuthorizationServerApi::deactivate_policy_rule):
    /// `POST /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}/lifecycle/deactivate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn deactivate(
        &self,
        okta: &crate::Okta,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authorization_server::DEACTIVATE_POLICY_RULE,
                )
                .path(auth_server_id)
                .path(policy_id)
                .path(
                    crate::call::member_value(
                        "AuthorizationServerPolicyRule",
                        "id",
                        &self.id,
                    ),
                ),
        )
    }
}
