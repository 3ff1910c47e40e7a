use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/authorizationServers/{authServerId}`
pub static DELETE_SUCCESS: Operation = Operation::new(
        "AuthorizationServer_deleteSuccess",
        "DELETE",
        "/api/v1/authorizationServers/{authServerId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("deleteAuthorizationServer")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::AuthorizationServerApi<'_> {
    /// Deletes an authorization server for good, along with its scopes, claims and policies.
    ///
    /// Tokens that it issued can no longer be verified online. Deactivate it instead to keep its settings.
    ///
    /// `DELETE /api/v1/authorizationServers/{authServerId}`, operation `AuthorizationServer_deleteSuccess`, which
    /// Okta calls `deleteAuthorizationServer`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_deleteSuccess")]
    #[doc(alias = "deleteAuthorizationServer")]
    #[inline]
    pub fn delete_success(
        &self,
        auth_server_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_SUCCESS).path(auth_server_id),
        )
    }
}
