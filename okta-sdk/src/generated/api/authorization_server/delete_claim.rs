use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/authorizationServers/{authServerId}/claims/{claimId}`
pub static DELETE_CLAIM: Operation = Operation::new(
        "AuthorizationServer_deleteClaim",
        "DELETE",
        "/api/v1/authorizationServers/{authServerId}/claims/{claimId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("deleteOAuth2Claim")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::AuthorizationServerApi<'_> {
    /// Removes a custom claim from the tokens of an authorization server.
    ///
    /// Tokens issued before keep the claim until they expire.
    ///
    /// `DELETE /api/v1/authorizationServers/{authServerId}/claims/{claimId}`, operation
    /// `AuthorizationServer_deleteClaim`, which Okta calls `deleteOAuth2Claim`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_deleteClaim")]
    #[doc(alias = "deleteOAuth2Claim")]
    #[inline]
    pub fn delete_claim(
        &self,
        auth_server_id: impl crate::call::PathValue,
        claim_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_CLAIM).path(auth_server_id).path(claim_id),
        )
    }
}
