use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/users/{userId}/grants/{grantId}`
pub static REVOKE_GRANT: Operation = Operation::new(
        "User_revokeGrant",
        "DELETE",
        "/api/v1/users/{userId}/grants/{grantId}",
    )
    .tag("User")
    .vendor_id("revokeUserGrant")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::UserApi<'_> {
    /// Withdraws one consent of a user.
    ///
    /// `DELETE /api/v1/users/{userId}/grants/{grantId}`, operation `User_revokeGrant`, which Okta calls
    /// `revokeUserGrant`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_revokeGrant")]
    #[doc(alias = "revokeUserGrant")]
    #[inline]
    pub fn revoke_grant(
        &self,
        user_id: impl crate::call::PathValue,
        grant_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &REVOKE_GRANT).path(user_id).path(grant_id),
        )
    }
}
