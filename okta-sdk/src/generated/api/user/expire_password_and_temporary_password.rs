use crate::call::{Call, Operation, Request};

/// `POST /api/v1/users/{userId}/lifecycle/expire_password?tempPassword=true`
pub static EXPIRE_PASSWORD_AND_TEMPORARY_PASSWORD: Operation = Operation::new(
        "User_expirePasswordAndTemporaryPassword",
        "POST",
        "/api/v1/users/{userId}/lifecycle/expire_password?tempPassword=true",
    )
    .tag("User")
    .vendor_id("expirePasswordAndGetTemporaryPassword")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Replaces the password of a user by a temporary one, which is returned and expires at the next sign-in.
    ///
    /// The temporary password is shown only in this answer; give it to the user over a safe channel.
    ///
    /// `POST /api/v1/users/{userId}/lifecycle/expire_password?tempPassword=true`, operation
    /// `User_expirePasswordAndTemporaryPassword`, which Okta calls `expirePasswordAndGetTemporaryPassword`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_expirePasswordAndTemporaryPassword")]
    #[doc(alias = "expirePasswordAndGetTemporaryPassword")]
    #[inline]
    pub fn expire_password_and_temporary_password(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> Call<crate::models::TempPassword> {
        crate::call::Call::new(
            Request::new(self.okta, &EXPIRE_PASSWORD_AND_TEMPORARY_PASSWORD)
                .path(user_id),
        )
    }
}
