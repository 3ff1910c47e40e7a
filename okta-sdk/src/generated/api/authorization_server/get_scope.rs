use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authorizationServers/{authServerId}/scopes/{scopeId}`
pub static GET_SCOPE: Operation = Operation::new(
        "AuthorizationServer_getScope",
        "GET",
        "/api/v1/authorizationServers/{authServerId}/scopes/{scopeId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("getOAuth2Scope")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Fetches one scope of an authorization server by its id.
    ///
    /// `GET /api/v1/authorizationServers/{authServerId}/scopes/{scopeId}`, operation `AuthorizationServer_getScope`,
    /// which Okta calls `getOAuth2Scope`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_getScope")]
    #[doc(alias = "getOAuth2Scope")]
    #[inline]
    pub fn get_scope(
        &self,
        auth_server_id: impl crate::call::PathValue,
        scope_id: impl crate::call::PathValue,
    ) -> Call<crate::models::OAuth2Scope> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_SCOPE).path(auth_server_id).path(scope_id),
        )
    }
}
