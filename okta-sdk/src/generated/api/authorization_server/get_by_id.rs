use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authorizationServers/{authServerId}`
pub static GET_BY_ID: Operation = Operation::new(
        "AuthorizationServer_getById",
        "GET",
        "/api/v1/authorizationServers/{authServerId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("getAuthorizationServer")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Fetches one authorization server by its id.
    ///
    /// - `auth_server_id`: Id of the server; `default` is the one that new orgs come with.
    ///
    /// `GET /api/v1/authorizationServers/{authServerId}`, operation `AuthorizationServer_getById`, which Okta calls
    /// `getAuthorizationServer`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_getById")]
    #[doc(alias = "getAuthorizationServer")]
    #[inline]
    pub fn get_by_id(
        &self,
        auth_server_id: impl crate::call::PathValue,
    ) -> Call<crate::models::AuthorizationServer> {
        crate::call::Call::new(Request::new(self.okta, &GET_BY_ID).path(auth_server_id))
    }
}
