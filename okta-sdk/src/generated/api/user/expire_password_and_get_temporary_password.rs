use crate::call::{Call, Operation, Request};

/// `POST /api/v1/users/{userId}/lifecycle/expire_password?tempPassword=false`
pub static EXPIRE_PASSWORD_AND_GET_TEMPORARY_PASSWORD: Operation = Operation::new(
        "User_expirePasswordAndGetTemporaryPassword",
        "POST",
        "/api/v1/users/{userId}/lifecycle/expire_password?tempPassword=false",
    )
    .tag("User")
    .vendor_id("expirePassword")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Expires the password of a user, so that the next sign-in asks for a new one.
    ///
    /// `POST /api/v1/users/{userId}/lifecycle/expire_password?tempPassword=false`, operation
    /// `User_expirePasswordAndGetTemporaryPassword`, which Okta calls `expirePassword`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_expirePasswordAndGetTemporaryPassword")]
    #[doc(alias = "expirePassword")]
    #[inline]
    pub fn expire_password_and_get_temporary_password(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> Call<crate::models::User> {
        crate::call::Call::new(
            Request::new(self.okta, &EXPIRE_PASSWORD_AND_GET_TEMPORARY_PASSWORD)
                .path(user_id),
        )
    }
}
