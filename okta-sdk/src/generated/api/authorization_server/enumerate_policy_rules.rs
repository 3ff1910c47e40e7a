use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules`
pub static ENUMERATE_POLICY_RULES: Operation = Operation::new(
        "AuthorizationServer_enumeratePolicyRules",
        "GET",
        "/api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules",
    )
    .tag("AuthorizationServer")
    .vendor_id("listAuthorizationServerPolicyRules")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Lists the rules of an access policy, in order of priority.
    ///
    /// `GET /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules`, operation
    /// `AuthorizationServer_enumeratePolicyRules`, which Okta calls `listAuthorizationServerPolicyRules`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_enumeratePolicyRules")]
    #[doc(alias = "listAuthorizationServerPolicyRules")]
    #[inline]
    pub fn enumerate_policy_rules(
        &self,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::AuthorizationServerPolicyRule>> {
        crate::call::Call::new(
            Request::new(self.okta, &ENUMERATE_POLICY_RULES)
                .path(auth_server_id)
                .path(policy_id),
        )
    }
}
