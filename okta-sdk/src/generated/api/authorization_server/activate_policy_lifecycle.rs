use crate::call::{Call, Operation, Request};

/// `POST /api/v1/authorizationServers/{authServerId}/policies/{policyId}/lifecycle/activate`
pub static ACTIVATE_POLICY_LIFECYCLE: Operation = Operation::new(
        "AuthorizationServer_activatePolicyLifecycle",
        "POST",
        "/api/v1/authorizationServers/{authServerId}/policies/{policyId}/lifecycle/activate",
    )
    .tag("AuthorizationServer")
    .vendor_id("activateAuthorizationServerPolicy")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Activates an access policy, so that token requests are checked against its rules.
    ///
    /// `POST /api/v1/authorizationServers/{authServerId}/policies/{policyId}/lifecycle/activate`, operation
    /// `AuthorizationServer_activatePolicyLifecycle`, which Okta calls `activateAuthorizationServerPolicy`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_activatePolicyLifecycle")]
    #[doc(alias = "activateAuthorizationServerPolicy")]
    #[inline]
    pub fn activate_policy_lifecycle(
        &self,
        auth_server_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &ACTIVATE_POLICY_LIFECYCLE)
                .path(auth_server_id)
                .path(policy_id),
        )
    }
}
