use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/authorizationServers/{authServerId}/claims`
pub static CREATE_CLAIMS: Operation = Operation::new(
        "AuthorizationServer_createClaims",
        "POST",
        "/api/v1/authorizationServers/{authServerId}/claims",
    )
    .tag("AuthorizationServer")
    .vendor_id("createOAuth2Claim")
    .success(&[200, 201]);

impl super::AuthorizationServerApi<'_> {
    /// Adds a custom claim to the tokens of an authorization server.
    ///
    /// `POST /api/v1/authorizationServers/{authServerId}/claims`, operation `AuthorizationServer_createClaims`, which
    /// Okta calls `createOAuth2Claim`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_createClaims")]
    #[doc(alias = "createOAuth2Claim")]
    #[inline]
    pub fn create_claims(
        &self,
        auth_server_id: impl crate::call::PathValue,
        oauth2_claim: &crate::models::OAuth2Claim,
    ) -> Call<crate::models::OAuth2Claim> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_CLAIMS)
                .path(auth_server_id)
                .json(rt::Value::source(oauth2_claim)),
        )
    }
}
