use crate::call::{Call, Operation, Request};

/// `POST /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}/lifecycle/activate`
pub static ACTIVATE_POLICY_RULE: Operation = Operation::new(
        "AuthorizationServer_activatePolicyRule",
        "POST",
        "/api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}/lifecycle/activate",
    )
    .tag("AuthorizationServer")
    .vendor_id("activateAuthorizationServerPolicyRule")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200, 204]);

impl super::AuthorizationServerApi<'_> {
    /// Activates a rule of an access policy, so that token requests are checked against it.
    ///
    /// `POST /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules/{ruleId}/lifecycle/activate`,
    /// operation `AuthorizationServer_activatePolicyRule`, which Okta calls `activateAuthorizationServerPolicyRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_activatePolicyRule")]
    #[doc(alias = "activateAuthorizationServerPolicyRule")]
    #[inline]
    pub fn activate_policy_rule(
        &self,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
        rule_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &ACTIVATE_POLICY_RULE)
                .path(auth_server_id)
                .path(policy_id)
                .path(rule_id),
        )
    }
}
