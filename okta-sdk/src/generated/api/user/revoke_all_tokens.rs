use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/users/{userId}/clients/{clientId}/tokens`
pub static REVOKE_ALL_TOKENS: Operation = Operation::new(
        "User_revokeAllTokens",
        "DELETE",
        "/api/v1/users/{userId}/clients/{clientId}/tokens",
    )
    .tag("User")
    .vendor_id("revokeTokensForUserAndClient")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::UserApi<'_> {
    /// Revokes every refresh token that one client holds for a user.
    ///
    /// `DELETE /api/v1/users/{userId}/clients/{clientId}/tokens`, operation `User_revokeAllTokens`, which Okta calls
    /// `revokeTokensForUserAndClient`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_revokeAllTokens")]
    #[doc(alias = "revokeTokensForUserAndClient")]
    #[inline]
    pub fn revoke_all_tokens(
        &self,
        user_id: impl crate::call::PathValue,
        client_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &REVOKE_ALL_TOKENS).path(user_id).path(client_id),
        )
    }
}
