use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authorizationServers/{authServerId}/policies`
pub static GET_POLICIES_SUCCESS: Operation = Operation::new(
        "AuthorizationServer_getPoliciesSuccess",
        "GET",
        "/api/v1/authorizationServers/{authServerId}/policies",
    )
    .tag("AuthorizationServer")
    .vendor_id("listAuthorizationServerPolicies")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Lists the access policies of an authorization server, in order of priority.
    ///
    /// `GET /api/v1/authorizationServers/{authServerId}/policies`, operation
    /// `AuthorizationServer_getPoliciesSuccess`, which Okta calls `listAuthorizationServerPolicies`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_getPoliciesSuccess")]
    #[doc(alias = "listAuthorizationServerPolicies")]
    #[inline]
    pub fn get_policies_success(
        &self,
        auth_server_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::AuthorizationServerPolicy>> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_POLICIES_SUCCESS).path(auth_server_id),
        )
    }
}
