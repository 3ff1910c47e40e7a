use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/users/{userId}/factors/{factorId}`
pub static UNENROLL_FACTOR: Operation = Operation::new(
        "UserFactor_unenrollFactor",
        "DELETE",
        "/api/v1/users/{userId}/factors/{factorId}",
    )
    .tag("UserFactor")
    .vendor_id("deleteFactor")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::UserFactorApi<'_> {
    /// Unenrolls a factor of a user, who can then enroll it anew.
    ///
    /// Unenrolling Okta Verify as `push` or `signed_nonce` takes its one-time codes with it.
    ///
    /// `DELETE /api/v1/users/{userId}/factors/{factorId}`, operation `UserFactor_unenrollFactor`, which Okta calls
    /// `deleteFactor`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserFactor_unenrollFactor")]
    #[doc(alias = "deleteFactor")]
    #[inline]
    pub fn unenroll_factor(
        &self,
        user_id: impl crate::call::PathValue,
        factor_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &UNENROLL_FACTOR).path(user_id).path(factor_id),
        )
    }
}
