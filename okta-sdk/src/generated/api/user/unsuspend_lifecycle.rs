use crate::call::{Call, Operation, Request};

/// `POST /api/v1/users/{userId}/lifecycle/unsuspend`
pub static UNSUSPEND_LIFECYCLE: Operation = Operation::new(
        "User_unsuspendLifecycle",
        "POST",
        "/api/v1/users/{userId}/lifecycle/unsuspend",
    )
    .tag("User")
    .vendor_id("unsuspendUser")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200]);

impl super::UserApi<'_> {
    /// Lifts the suspension of a user, who becomes `ACTIVE` again.
    ///
    /// `POST /api/v1/users/{userId}/lifecycle/unsuspend`, operation `User_unsuspendLifecycle`, which Okta calls
    /// `unsuspendUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_unsuspendLifecycle")]
    #[doc(alias = "unsuspendUser")]
    #[inline]
    pub fn unsuspend_lifecycle(&self, user_id: impl crate::call::PathValue) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &UNSUSPEND_LIFECYCLE).path(user_id),
        )
    }
}
