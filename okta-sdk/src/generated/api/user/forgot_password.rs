use crate::call::{Call, Operation, Request};

/// `POST /api/v1/users/{userId}/credentials/forgot_password`
pub static FORGOT_PASSWORD: Operation = Operation::new(
        "User_forgotPassword",
        "POST",
        "/api/v1/users/{userId}/credentials/forgot_password",
    )
    .tag("User")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Starts the recovery of a forgotten password with the defaults, which is to send the user a link.
    ///
    /// Two more specific operations share this request: one that can return the link instead of sending it, and one
    /// that sets the new password with the answer to the recovery question.
    ///
    /// `POST /api/v1/users/{userId}/credentials/forgot_password`, operation `User_forgotPassword`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_forgotPassword")]
    #[inline]
    pub fn forgot_password(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> Call<crate::models::ForgotPasswordResponse> {
        crate::call::Call::new(Request::new(self.okta, &FORGOT_PASSWORD).path(user_id))
    }
}
