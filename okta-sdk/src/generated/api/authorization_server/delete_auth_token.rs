use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens/{tokenId}`
pub static DELETE_AUTH_TOKEN: Operation = Operation::new(
        "AuthorizationServer_deleteAuthToken",
        "DELETE",
        "/api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens/{tokenId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("revokeRefreshTokenForAuthorizationServerAndClient")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::AuthorizationServerApi<'_> {
    /// Revokes one refresh token of a client.
    ///
    /// `DELETE /api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens/{tokenId}`, operation
    /// `AuthorizationServer_deleteAuthToken`, which Okta calls `revokeRefreshTokenForAuthorizationServerAndClient`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_deleteAuthToken")]
    #[doc(alias = "revokeRefreshTokenForAuthorizationServerAndClient")]
    #[inline]
    pub fn delete_auth_token(
        &self,
        auth_server_id: impl crate::call::PathValue,
        client_id: impl crate::call::PathValue,
        token_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_AUTH_TOKEN)
                .path(auth_server_id)
                .path(client_id)
                .path(token_id),
        )
    }
}
