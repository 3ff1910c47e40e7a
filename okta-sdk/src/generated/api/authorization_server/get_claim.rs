use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authorizationServers/{authServerId}/claims/{claimId}`
pub static GET_CLAIM: Operation = Operation::new(
        "AuthorizationServer_getClaim",
        "GET",
        "/api/v1/authorizationServers/{authServerId}/claims/{claimId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("getOAuth2Claim")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Fetches one claim of an authorization server by its id.
    ///
    /// `GET /api/v1/authorizationServers/{authServerId}/claims/{claimId}`, operation `AuthorizationServer_getClaim`,
    /// which Okta calls `getOAuth2Claim`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_getClaim")]
    #[doc(alias = "getOAuth2Claim")]
    #[inline]
    pub fn get_claim(
        &self,
        auth_server_id: impl crate::call::PathValue,
        claim_id: impl crate::call::PathValue,
    ) -> Call<crate::models::OAuth2Claim> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_CLAIM).path(auth_server_id).path(claim_id),
        )
    }
}
