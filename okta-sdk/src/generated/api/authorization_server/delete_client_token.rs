use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens`
pub static DELETE_CLIENT_TOKEN: Operation = Operation::new(
        "AuthorizationServer_deleteClientToken",
        "DELETE",
        "/api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens",
    )
    .tag("AuthorizationServer")
    .vendor_id("revokeRefreshTokensForAuthorizationServerAndClient")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::AuthorizationServerApi<'_> {
    /// Revokes every refresh token that an authorization server has issued to a client.
    ///
    /// `DELETE /api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens`, operation
    /// `AuthorizationServer_deleteClientToken`, which Okta calls
    /// `revokeRefreshTokensForAuthorizationServerAndClient`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_deleteClientToken")]
    #[doc(alias = "revokeRefreshTokensForAuthorizationServerAndClient")]
    #[inline]
    pub fn delete_client_token(
        &self,
        auth_server_id: impl crate::call::PathValue,
        client_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_CLIENT_TOKEN)
                .path(auth_server_id)
                .path(client_id),
        )
    }
}
