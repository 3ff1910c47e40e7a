use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules`
pub static CREATE_POLICY_RULE: Operation = Operation::new(
        "AuthorizationServer_createPolicyRule",
        "POST",
        "/api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules",
    )
    .tag("AuthorizationServer")
    .vendor_id("createAuthorizationServerPolicyRule")
    .success(&[200, 201]);

impl super::AuthorizationServerApi<'_> {
    /// Adds a rule to an access policy, which grants tokens under its conditions and sets their lifetimes.
    ///
    /// `POST /api/v1/authorizationServers/{authServerId}/policies/{policyId}/rules`, operation
    /// `AuthorizationServer_createPolicyRule`, which Okta calls `createAuthorizationServerPolicyRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_createPolicyRule")]
    #[doc(alias = "createAuthorizationServerPolicyRule")]
    #[inline]
    pub fn create_policy_rule(
        &self,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
        authorization_server_policy_rule: &crate::models::AuthorizationServerPolicyRule,
    ) -> Call<crate::models::AuthorizationServerPolicyRule> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_POLICY_RULE)
                .path(auth_server_id)
                .path(policy_id)
                .json(rt::Value::source(authorization_server_policy_rule)),
        )
    }
}
