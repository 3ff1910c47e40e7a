use crate::call::{Call, Operation, Request};

/// `POST /api/v1/users/{userId}/lifecycle/unlock`
pub static UNLOCK_USER_STATUS: Operation = Operation::new(
        "User_unlockUserStatus",
        "POST",
        "/api/v1/users/{userId}/lifecycle/unlock",
    )
    .tag("User")
    .vendor_id("unlockUser")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200]);

impl super::UserApi<'_> {
    /// Unlocks a user who was locked out by too many failed attempts to sign in.
    ///
    /// The user becomes `ACTIVE` and signs in with the current password.
    ///
    /// `POST /api/v1/users/{userId}/lifecycle/unlock`, operation `User_unlockUserStatus`, which Okta calls
    /// `unlockUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_unlockUserStatus")]
    #[doc(alias = "unlockUser")]
    #[inline]
    pub fn unlock_user_status(&self, user_id: impl crate::call::PathValue) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &UNLOCK_USER_STATUS).path(user_id),
        )
    }
}
