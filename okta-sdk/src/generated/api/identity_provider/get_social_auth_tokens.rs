use crate::call::{Call, Operation, Request};

/// `GET /api/v1/idps/{idpId}/users/{userId}/credentials/tokens`
pub static GET_SOCIAL_AUTH_TOKENS: Operation = Operation::new(
        "IdentityProvider_getSocialAuthTokens",
        "GET",
        "/api/v1/idps/{idpId}/users/{userId}/credentials/tokens",
    )
    .tag("IdentityProvider")
    .vendor_id("listSocialAuthTokens")
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Lists the tokens that a social identity provider issued when a user signed in through it.
    ///
    /// They allow calls to the provider's own API on behalf of the user, so treat them as secrets.
    ///
    /// - `user_id`: Okta id of the user who signed in through the provider.
    ///
    /// `GET /api/v1/idps/{idpId}/users/{userId}/credentials/tokens`, operation
    /// `IdentityProvider_getSocialAuthTokens`, which Okta calls `listSocialAuthTokens`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_getSocialAuthTokens")]
    #[doc(alias = "listSocialAuthTokens")]
    #[inline]
    pub fn get_social_auth_tokens(
        &self,
        idp_id: impl crate::call::PathValue,
        user_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::SocialAuthToken>> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_SOCIAL_AUTH_TOKENS).path(idp_id).path(user_id),
        )
    }
}
