use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authorizationServers/{authServerId}/clients`
pub static LIST_CLIENTS: Operation = Operation::new(
        "AuthorizationServer_listClients",
        "GET",
        "/api/v1/authorizationServers/{authServerId}/clients",
    )
    .tag("AuthorizationServer")
    .vendor_id("listOAuth2ClientsForAuthorizationServer")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Lists the clients that hold refresh tokens of an authorization server.
    ///
    /// `GET /api/v1/authorizationServers/{authServerId}/clients`, operation `AuthorizationServer_listClients`, which
    /// Okta calls `listOAuth2ClientsForAuthorizationServer`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_listClients")]
    #[doc(alias = "listOAuth2ClientsForAuthorizationServer")]
    #[inline]
    pub fn list_clients(
        &self,
        auth_server_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::OAuth2Client>> {
        crate::call::Call::new(
            Request::new(self.okta, &LIST_CLIENTS).path(auth_server_id),
        )
    }
}
