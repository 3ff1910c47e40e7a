use crate::call::{Call, Operation, Request};

/// `POST /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}/lifecycle/deactivate`
pub static DEACTIVATE_POLICY_RULE: Operation = Operation::new(
        "AuthorizationServer_deactivatePolicyRule",
        "POST",
        "/api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}/lifecycle/deactivate",
    )
    .tag("AuthorizationServer")
    .vendor_id("deactivateAuthorizationServerPolicyRule")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200, 204]);

impl super::AuthorizationServerApi<'_> {
    /// Deactivates a rule of an access policy, which is passed over from then on.
    ///
    /// `POST /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}/lifecycle/deactivate`,
    /// operation `AuthorizationServer_deactivatePolicyRule`, which Okta calls
    /// `deactivateAuthorizationServerPolicyRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_deactivatePolicyRule")]
    #[doc(alias = "deactivateAuthorizationServerPolicyRule")]
    #[inline]
    pub fn deactivate_policy_rule(
        &self,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
        rule_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DEACTIVATE_POLICY_RULE)
                .path(auth_server_id)
                .path(policy_id)
                .path(rule_id),
        )
    }
}
