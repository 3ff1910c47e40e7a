use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/users/{userId}/clients/{clientId}/tokens/{tokenId}`
pub static REVOKE_TOKEN_FOR_CLIENT: Operation = Operation::new(
        "User_revokeTokenForClient",
        "DELETE",
        "/api/v1/users/{userId}/clients/{clientId}/tokens/{tokenId}",
    )
    .tag("User")
    .vendor_id("revokeTokenForUserAndClient")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::UserApi<'_> {
    /// Revokes one refresh token that a client holds for a user.
    ///
    /// `DELETE /api/v1/users/{userId}/clients/{clientId}/tokens/{tokenId}`, operation `User_revokeTokenForClient`,
    /// which Okta calls `revokeTokenForUserAndClient`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_revokeTokenForClient")]
    #[doc(alias = "revokeTokenForUserAndClient")]
    #[inline]
    pub fn revoke_token_for_client(
        &self,
        user_id: impl crate::call::PathValue,
        client_id: impl crate::call::PathValue,
        token_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &REVOKE_TOKEN_FOR_CLIENT)
                .path(user_id)
                .path(client_id)
                .path(token_id),
        )
    }
}
