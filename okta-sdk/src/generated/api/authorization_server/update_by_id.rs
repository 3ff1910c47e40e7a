use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/authorizationServers/{authServerId}`
pub static UPDATE_BY_ID: Operation = Operation::new(
        "AuthorizationServer_updateById",
        "PUT",
        "/api/v1/authorizationServers/{authServerId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("updateAuthorizationServer")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Replaces the settings of an authorization server.
    ///
    /// Other `audiences` or another `issuerMode` change what tokens say, so whoever verifies them has to be adapted
    /// first.
    ///
    /// `PUT /api/v1/authorizationServers/{authServerId}`, operation `AuthorizationServer_updateById`, which Okta
    /// calls `updateAuthorizationServer`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_updateById")]
    #[doc(alias = "updateAuthorizationServer")]
    #[inline]
    pub fn update_by_id(
        &self,
        auth_server_id: impl crate::call::PathValue,
        authorization_server: &crate::models::AuthorizationServer,
    ) -> Call<crate::models::AuthorizationServer> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_BY_ID)
                .path(auth_server_id)
                .json(rt::Value::source(authorization_server)),
        )
    }
}
