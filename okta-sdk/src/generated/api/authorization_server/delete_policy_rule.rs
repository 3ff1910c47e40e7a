use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}`
pub static DELETE_POLICY_RULE: Operation = Operation::new(
        "AuthorizationServer_deletePolicyRule",
        "DELETE",
        "/api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("deleteAuthorizationServerPolicyRule")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::AuthorizationServerApi<'_> {
    /// Deletes a rule of an access policy.
    ///
    /// `DELETE /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}`, operation
    /// `AuthorizationServer_deletePolicyRule`, which Okta calls `deleteAuthorizationServerPolicyRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_deletePolicyRule")]
    #[doc(alias = "deleteAuthorizationServerPolicyRule")]
    #[inline]
    pub fn delete_policy_rule(
        &self,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
        rule_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_POLICY_RULE)
                .path(auth_server_id)
                .path(policy_id)
                .path(rule_id),
        )
    }
}
