use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/apps/{appId}/tokens`
pub static REVOKE_ALL_TOKENS: Operation = Operation::new(
        "Application_revokeAllTokens",
        "DELETE",
        "/api/v1/apps/{appId}/tokens",
    )
    .tag("Application")
    .vendor_id("revokeOAuth2TokensForApplication")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::ApplicationApi<'_> {
    /// Revokes all refresh tokens that have been issued to an application.
    ///
    /// Its users have to sign in again once their access tokens run out.
    ///
    /// `DELETE /api/v1/apps/{appId}/tokens`, operation `Application_revokeAllTokens`, which Okta calls
    /// `revokeOAuth2TokensForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_revokeAllTokens")]
    #[doc(alias = "revokeOAuth2TokensForApplication")]
    #[inline]
    pub fn revoke_all_tokens(&self, app_id: impl crate::call::PathValue) -> Call<()> {
        crate::call::Call::new(Request::new(self.okta, &REVOKE_ALL_TOKENS).path(app_id))
    }
}
