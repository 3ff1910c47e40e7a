use crate::call::{Call, Operation, Request};

/// `POST /api/v1/authorizationServers/{authServerId}/lifecycle/deactivate`
pub static DEACTIVATE_LIFECYCLE: Operation = Operation::new(
        "AuthorizationServer_deactivateLifecycle",
        "POST",
        "/api/v1/authorizationServers/{authServerId}/lifecycle/deactivate",
    )
    .tag("AuthorizationServer")
    .vendor_id("deactivateAuthorizationServer")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200, 204]);

impl super::AuthorizationServerApi<'_> {
    /// Deactivates an authorization server, which stops issuing tokens and keeps its settings.
    ///
    /// `POST /api/v1/authorizationServers/{authServerId}/lifecycle/deactivate`, operation
    /// `AuthorizationServer_deactivateLifecycle`, which Okta calls `deactivateAuthorizationServer`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_deactivateLifecycle")]
    #[doc(alias = "deactivateAuthorizationServer")]
    #[inline]
    pub fn deactivate_lifecycle(
        &self,
        auth_server_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DEACTIVATE_LIFECYCLE).path(auth_server_id),
        )
    }
}
