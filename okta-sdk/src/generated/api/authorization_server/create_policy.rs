use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/authorizationServers/{authServerId}/policies`
pub static CREATE_POLICY: Operation = Operation::new(
        "AuthorizationServer_createPolicy",
        "POST",
        "/api/v1/authorizationServers/{authServerId}/policies",
    )
    .tag("AuthorizationServer")
    .vendor_id("createAuthorizationServerPolicy")
    .success(&[200, 201]);

impl super::AuthorizationServerApi<'_> {
    /// Creates an access policy, which says to which clients its rules apply.
    ///
    /// It grants nothing until it has a rule.
    ///
    /// `POST /api/v1/authorizationServers/{authServerId}/policies`, operation `AuthorizationServer_createPolicy`,
    /// which Okta calls `createAuthorizationServerPolicy`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_createPolicy")]
    #[doc(alias = "createAuthorizationServerPolicy")]
    #[inline]
    pub fn create_policy(
        &self,
        auth_server_id: impl crate::call::PathValue,
        authorization_server_policy: &crate::models::AuthorizationServerPolicy,
    ) -> Call<crate::models::AuthorizationServerPolicy> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_POLICY)
                .path(auth_server_id)
                .json(rt::Value::source(authorization_server_policy)),
        )
    }
}
