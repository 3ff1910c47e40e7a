use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/authorizationServers`
pub static CREATE_NEW_SERVER: Operation = Operation::new(
        "AuthorizationServer_createNewServer",
        "POST",
        "/api/v1/authorizationServers",
    )
    .tag("AuthorizationServer")
    .vendor_id("createAuthorizationServer")
    .success(&[200, 201]);

impl super::AuthorizationServerApi<'_> {
    /// Creates a custom authorization server.
    ///
    /// It issues no tokens until it has an access policy with a rule.
    ///
    /// `POST /api/v1/authorizationServers`, operation `AuthorizationServer_createNewServer`, which Okta calls
    /// `createAuthorizationServer`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_createNewServer")]
    #[doc(alias = "createAuthorizationServer")]
    #[inline]
    pub fn create_new_server(
        &self,
        authorization_server: &crate::models::AuthorizationServer,
    ) -> Call<crate::models::AuthorizationServer> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_NEW_SERVER)
                .json(rt::Value::source(authorization_server)),
        )
    }
}
