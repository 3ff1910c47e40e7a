use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/authorizationServers/{authServerId}/scopes/{scopeId}`
pub static DELETE_SCOPE: Operation = Operation::new(
        "AuthorizationServer_deleteScope",
        "DELETE",
        "/api/v1/authorizationServers/{authServerId}/scopes/{scopeId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("deleteOAuth2Scope")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::AuthorizationServerApi<'_> {
    /// Deletes a custom scope of an authorization server.
    ///
    /// Scopes that OpenID Connect prescribes cannot be deleted.
    ///
    /// `DELETE /api/v1/authorizationServers/{authServerId}/scopes/{scopeId}`, operation
    /// `AuthorizationServer_deleteScope`, which Okta calls `deleteOAuth2Scope`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_deleteScope")]
    #[doc(alias = "deleteOAuth2Scope")]
    #[inline]
    pub fn delete_scope(
        &self,
        auth_server_id: impl crate::call::PathValue,
        scope_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_SCOPE).path(auth_server_id).path(scope_id),
        )
    }
}
