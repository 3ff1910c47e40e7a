use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/apps/{appId}/tokens/{tokenId}`
pub static REVOKE_TOKEN: Operation = Operation::new(
        "Application_revokeToken",
        "DELETE",
        "/api/v1/apps/{appId}/tokens/{tokenId}",
    )
    .tag("Application")
    .vendor_id("revokeOAuth2TokenForApplication")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::ApplicationApi<'_> {
    /// Revokes one refresh token of an application.
    ///
    /// - `token_id`: Id of the token, not its value.
    ///
    /// `DELETE /api/v1/apps/{appId}/tokens/{tokenId}`, operation `Application_revokeToken`, which Okta calls
    /// `revokeOAuth2TokenForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_revokeToken")]
    #[doc(alias = "revokeOAuth2TokenForApplication")]
    #[inline]
    pub fn revoke_token(
        &self,
        app_id: impl crate::call::PathValue,
        token_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &REVOKE_TOKEN).path(app_id).path(token_id),
        )
    }
}
