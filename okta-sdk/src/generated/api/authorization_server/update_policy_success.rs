use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/authorizationServers/{authServerId}/policies/{policyId}`
pub static UPDATE_POLICY_SUCCESS: Operation = Operation::new(
        "AuthorizationServer_updatePolicySuccess",
        "PUT",
        "/api/v1/authorizationServers/{authServerId}/policies/{policyId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("updateAuthorizationServerPolicy")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Replaces an access policy of an authorization server.
    ///
    /// `PUT /api/v1/authorizationServers/{authServerId}/policies/{policyId}`, operation
    /// `AuthorizationServer_updatePolicySuccess`, which Okta calls `updateAuthorizationServerPolicy`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_updatePolicySuccess")]
    #[doc(alias = "updateAuthorizationServerPolicy")]
    #[inline]
    pub fn update_policy_success(
        &self,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
        authorization_server_policy: &crate::models::AuthorizationServerPolicy,
    ) -> Call<crate::models::AuthorizationServerPolicy> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_POLICY_SUCCESS)
                .path(auth_server_id)
                .path(policy_id)
                .json(rt::Value::source(authorization_server_policy)),
        )
    }
}
