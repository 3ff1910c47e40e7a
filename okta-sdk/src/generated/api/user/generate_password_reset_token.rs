use crate::call::{Call, Operation, Request};

/// `POST /api/v1/users/{userId}/lifecycle/reset_password`
pub static GENERATE_PASSWORD_RESET_TOKEN: Operation = Operation::new(
        "User_generatePasswordResetToken",
        "POST",
        "/api/v1/users/{userId}/lifecycle/reset_password",
    )
    .tag("User")
    .vendor_id("resetPassword")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Starts a password reset for a user, who becomes `RECOVERY` until a new password is set.
    ///
    /// The link is good for one use and a limited time. The user cannot sign in with the old password in the
    /// meantime.
    ///
    /// - `send_email`: Whether the reset link is sent to the user. With `false` nothing is sent, and the answer holds
    ///   the link for the caller to deliver.
    ///
    /// `POST /api/v1/users/{userId}/lifecycle/reset_password`, operation `User_generatePasswordResetToken`, which
    /// Okta calls `resetPassword`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_generatePasswordResetToken")]
    #[doc(alias = "resetPassword")]
    #[inline]
    pub fn generate_password_reset_token(
        &self,
        user_id: impl crate::call::PathValue,
        send_email: bool,
    ) -> Call<crate::models::ResetPasswordToken> {
        crate::call::Call::new({
            let mut request = Request::new(self.okta, &GENERATE_PASSWORD_RESET_TOKEN)
                .path(user_id);
            request.query("sendEmail", send_email);
            request
        })
    }
}
