use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/authorizationServers/{authServerId}/policies/{policyId}`
pub static DELETE_POLICY_BY_ID: Operation = Operation::new(
        "AuthorizationServer_deletePolicyById",
        "DELETE",
        "/api/v1/authorizationServers/{authServerId}/policies/{policyId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("deleteAuthorizationServerPolicy")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::AuthorizationServerApi<'_> {
    /// Deletes an access policy of an authorization server, along with its rules.
    ///
    /// `DELETE /api/v1/authorizationServers/{authServerId}/policies/{policyId}`, operation
    /// `AuthorizationServer_deletePolicyById`, which Okta calls `deleteAuthorizationServerPolicy`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_deletePolicyById")]
    #[doc(alias = "deleteAuthorizationServerPolicy")]
    #[inline]
    pub fn delete_policy_by_id(
        &self,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_POLICY_BY_ID)
                .path(auth_server_id)
                .path(policy_id),
        )
    }
}
