use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/users/{userId}/grants`
pub static REVOKE_GRANTS: Operation = Operation::new(
        "User_revokeGrants",
        "DELETE",
        "/api/v1/users/{userId}/grants",
    )
    .tag("User")
    .vendor_id("revokeUserGrants")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::UserApi<'_> {
    /// Withdraws every consent that a user gave, whatever the client.
    ///
    /// `DELETE /api/v1/users/{userId}/grants`, operation `User_revokeGrants`, which Okta calls `revokeUserGrants`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_revokeGrants")]
    #[doc(alias = "revokeUserGrants")]
    #[inline]
    pub fn revoke_grants(&self, user_id: impl crate::call::PathValue) -> Call<()> {
        crate::call::Call::new(Request::new(self.okta, &REVOKE_GRANTS).path(user_id))
    }
}
