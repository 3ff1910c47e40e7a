use crate::call::{Call, Operation, Request};

/// `POST /api/v1/authorizationServers/{authServerId}/policies/{policyId}/lifecycle/deactivate`
pub static DEACTIVATE_POLICY_LIFECYCLE: Operation = Operation::new(
        "AuthorizationServer_deactivatePolicyLifecycle",
        "POST",
        "/api/v1/authorizationServers/{authServerId}/policies/{policyId}/lifecycle/deactivate",
    )
    .tag("AuthorizationServer")
    .vendor_id("deactivateAuthorizationServerPolicy")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Deactivates an access policy, which is passed over from then on and keeps its rules.
    ///
    /// `POST /api/v1/authorizationServers/{authServerId}/policies/{policyId}/lifecycle/deactivate`, operation
    /// `AuthorizationServer_deactivatePolicyLifecycle`, which Okta calls `deactivateAuthorizationServerPolicy`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_deactivatePolicyLifecycle")]
    #[doc(alias = "deactivateAuthorizationServerPolicy")]
    #[inline]
    pub fn deactivate_policy_lifecycle(
        &self,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DEACTIVATE_POLICY_LIFECYCLE)
                .path(auth_server_id)
                .path(policy_id),
        )
    }
}
