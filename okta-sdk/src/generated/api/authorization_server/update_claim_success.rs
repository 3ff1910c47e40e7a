use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/authorizationServers/{authServerId}/claims/{claimId}`
pub static UPDATE_CLAIM_SUCCESS: Operation = Operation::new(
        "AuthorizationServer_updateClaimSuccess",
        "PUT",
        "/api/v1/authorizationServers/{authServerId}/claims/{claimId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("updateOAuth2Claim")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Replaces a custom claim of an authorization server.
    ///
    /// `PUT /api/v1/authorizationServers/{authServerId}/claims/{claimId}`, operation
    /// `AuthorizationServer_updateClaimSuccess`, which Okta calls `updateOAuth2Claim`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_updateClaimSuccess")]
    #[doc(alias = "updateOAuth2Claim")]
    #[inline]
    pub fn update_claim_success(
        &self,
        auth_server_id: impl crate::call::PathValue,
        claim_id: impl crate::call::PathValue,
        oauth2_claim: &crate::models::OAuth2Claim,
    ) -> Call<crate::models::OAuth2Claim> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_CLAIM_SUCCESS)
                .path(auth_server_id)
                .path(claim_id)
                .json(rt::Value::source(oauth2_claim)),
        )
    }
}
