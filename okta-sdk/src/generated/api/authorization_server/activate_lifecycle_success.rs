use crate::call::{Call, Operation, Request};

/// `POST /api/v1/authorizationServers/{authServerId}/lifecycle/activate`
pub static ACTIVATE_LIFECYCLE_SUCCESS: Operation = Operation::new(
        "AuthorizationServer_activateLifecycleSuccess",
        "POST",
        "/api/v1/authorizationServers/{authServerId}/lifecycle/activate",
    )
    .tag("AuthorizationServer")
    .vendor_id("activateAuthorizationServer")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200, 204]);

impl super::AuthorizationServerApi<'_> {
    /// Activates an authorization server, so that it issues tokens.
    ///
    /// `POST /api/v1/authorizationServers/{authServerId}/lifecycle/activate`, operation
    /// `AuthorizationServer_activateLifecycleSuccess`, which Okta calls `activateAuthorizationServer`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_activateLifecycleSuccess")]
    #[doc(alias = "activateAuthorizationServer")]
    #[inline]
    pub fn activate_lifecycle_success(
        &self,
        auth_server_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &ACTIVATE_LIFECYCLE_SUCCESS).path(auth_server_id),
        )
    }
}
