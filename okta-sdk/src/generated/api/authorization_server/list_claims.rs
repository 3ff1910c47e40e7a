use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authorizationServers/{authServerId}/claims`
pub static LIST_CLAIMS: Operation = Operation::new(
        "AuthorizationServer_listClaims",
        "GET",
        "/api/v1/authorizationServers/{authServerId}/claims",
    )
    .tag("AuthorizationServer")
    .vendor_id("listOAuth2Claims")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Lists the claims that an authorization server puts into its tokens, Okta's own and custom ones.
    ///
    /// `GET /api/v1/authorizationServers/{authServerId}/claims`, operation `AuthorizationServer_listClaims`, which
    /// Okta calls `listOAuth2Claims`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_listClaims")]
    #[doc(alias = "listOAuth2Claims")]
    #[inline]
    pub fn list_claims(
        &self,
        auth_server_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::OAuth2Claim>> {
        crate::call::Call::new(
            Request::new(self.okta, &LIST_CLAIMS).path(auth_server_id),
        )
    }
}
