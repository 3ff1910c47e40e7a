use crate::call::{Call, Operation, Request};

/// `POST /api/v1/users/{userId}/lifecycle/reset_factors`
pub static RESET_FACTORS_OPERATION: Operation = Operation::new(
        "User_resetFactorsOperation",
        "POST",
        "/api/v1/users/{userId}/lifecycle/reset_factors",
    )
    .tag("User")
    .vendor_id("resetFactors")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200]);

impl super::UserApi<'_> {
    /// Removes every factor that a user has enrolled, so that they are enrolled again at the next sign-in.
    ///
    /// The status and the password of the user remain.
    ///
    /// `POST /api/v1/users/{userId}/lifecycle/reset_factors`, operation `User_resetFactorsOperation`, which Okta
    /// calls `resetFactors`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_resetFactorsOperation")]
    #[doc(alias = "resetFactors")]
    #[inline]
    pub fn reset_factors_operation(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &RESET_FACTORS_OPERATION).path(user_id),
        )
    }
}
