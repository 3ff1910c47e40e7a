use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/users/{userId}/clients/{clientId}/grants`
pub static REVOKE_GRANTS_FOR_USER_AND_CLIENT: Operation = Operation::new(
        "User_revokeGrantsForUserAndClient",
        "DELETE",
        "/api/v1/users/{userId}/clients/{clientId}/grants",
    )
    .tag("User")
    .vendor_id("revokeGrantsForUserAndClient")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::UserApi<'_> {
    /// Withdraws every consent that a user gave to one client.
    ///
    /// The user is asked for consent again at the next authorization.
    ///
    /// `DELETE /api/v1/users/{userId}/clients/{clientId}/grants`, operation `User_revokeGrantsForUserAndClient`,
    /// which Okta calls `revokeGrantsForUserAndClient`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_revokeGrantsForUserAndClient")]
    #[doc(alias = "revokeGrantsForUserAndClient")]
    #[inline]
    pub fn revoke_grants_for_user_and_client(
        &self,
        user_id: impl crate::call::PathValue,
        client_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &REVOKE_GRANTS_FOR_USER_AND_CLIENT)
                .path(user_id)
                .path(client_id),
        )
    }
}
