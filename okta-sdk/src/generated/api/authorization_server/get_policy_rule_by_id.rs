use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}`
pub static GET_POLICY_RULE_BY_ID: Operation = Operation::new(
        "AuthorizationServer_getPolicyRuleById",
        "GET",
        "/api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("getAuthorizationServerPolicyRule")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Fetches one rule of an access policy by its id.
    ///
    /// `GET /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}`, operation
    /// `AuthorizationServer_getPolicyRuleById`, which Okta calls `getAuthorizationServerPolicyRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_getPolicyRuleById")]
    #[doc(alias = "getAuthorizationServerPolicyRule")]
    #[inline]
    pub fn get_policy_rule_by_id(
        &self,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
        rule_id: impl crate::call::PathValue,
    ) -> Call<crate::models::AuthorizationServerPolicyRule> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_POLICY_RULE_BY_ID)
                .path(auth_server_id)
                .path(policy_id)
                .path(rule_id),
        )
    }
}
