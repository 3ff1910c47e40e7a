use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/authorizationServers/{authServerId}/scopes/{scopeId}`
pub static UPDATE_SCOPE_SUCCESS: Operation = Operation::new(
        "AuthorizationServer_updateScopeSuccess",
        "PUT",
        "/api/v1/authorizationServers/{authServerId}/scopes/{scopeId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("updateOAuth2Scope")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Replaces the description and consent settings of a custom scope.
    ///
    /// `PUT /api/v1/authorizationServers/{authServerId}/scopes/{scopeId}`, operation
    /// `AuthorizationServer_updateScopeSuccess`, which Okta calls `updateOAuth2Scope`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_updateScopeSuccess")]
    #[doc(alias = "updateOAuth2Scope")]
    #[inline]
    pub fn update_scope_success(
        &self,
        auth_server_id: impl crate::call::PathValue,
        scope_id: impl crate::call::PathValue,
        oauth2_scope: &crate::models::OAuth2Scope,
    ) -> Call<crate::models::OAuth2Scope> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_SCOPE_SUCCESS)
                .path(auth_server_id)
                .path(scope_id)
                .json(rt::Value::source(oauth2_scope)),
        )
    }
}
