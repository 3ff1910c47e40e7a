use crate::call::{Call, Operation, Request};

/// `POST /api/v1/users/{userId}/lifecycle/suspend`
pub static SUSPEND_LIFECYCLE: Operation = Operation::new(
        "User_suspendLifecycle",
        "POST",
        "/api/v1/users/{userId}/lifecycle/suspend",
    )
    .tag("User")
    .vendor_id("suspendUser")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200]);

impl super::UserApi<'_> {
    /// Suspends an active user, who cannot sign in any more but keeps group and application assignments.
    ///
    /// Only users in status `ACTIVE` can be suspended; undo it with unsuspend.
    ///
    /// `POST /api/v1/users/{userId}/lifecycle/suspend`, operation `User_suspendLifecycle`, which Okta calls
    /// `suspendUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_suspendLifecycle")]
    #[doc(alias = "suspendUser")]
    #[inline]
    pub fn suspend_lifecycle(&self, user_id: impl crate::call::PathValue) -> Call<()> {
        crate::call::Call::new(Request::new(self.okta, &SUSPEND_LIFECYCLE).path(user_id))
    }
}
