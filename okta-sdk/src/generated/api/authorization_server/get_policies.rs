use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authorizationServers/{authServerId}/policies/{policyId}`
pub static GET_POLICIES: Operation = Operation::new(
        "AuthorizationServer_getPolicies",
        "GET",
        "/api/v1/authorizationServers/{authServerId}/policies/{policyId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("getAuthorizationServerPolicy")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Fetches one access policy of an authorization server by its id.
    ///
    /// `GET /api/v1/authorizationServers/{authServerId}/policies/{policyId}`, operation
    /// `AuthorizationServer_getPolicies`, which Okta calls `getAuthorizationServerPolicy`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_getPolicies")]
    #[doc(alias = "getAuthorizationServerPolicy")]
    #[inline]
    pub fn get_policies(
        &self,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
    ) -> Call<crate::models::AuthorizationServerPolicy> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_POLICIES).path(auth_server_id).path(policy_id),
        )
    }
}
