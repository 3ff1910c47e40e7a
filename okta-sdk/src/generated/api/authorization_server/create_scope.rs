use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/authorizationServers/{authServerId}/scopes`
pub static CREATE_SCOPE: Operation = Operation::new(
        "AuthorizationServer_createScope",
        "POST",
        "/api/v1/authorizationServers/{authServerId}/scopes",
    )
    .tag("AuthorizationServer")
    .vendor_id("createOAuth2Scope")
    .success(&[200, 201]);

impl super::AuthorizationServerApi<'_> {
    /// Creates a custom scope that clients can ask an authorization server for.
    ///
    /// `POST /api/v1/authorizationServers/{authServerId}/scopes`, operation `AuthorizationServer_createScope`, which
    /// Okta calls `createOAuth2Scope`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_createScope")]
    #[doc(alias = "createOAuth2Scope")]
    #[inline]
    pub fn create_scope(
        &self,
        auth_server_id: impl crate::call::PathValue,
        oauth2_scope: &crate::models::OAuth2Scope,
    ) -> Call<crate::models::OAuth2Scope> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_SCOPE)
                .path(auth_server_id)
                .json(rt::Value::source(oauth2_scope)),
        )
    }
}
