use crate::call::{Call, Operation, Request};

/// `POST /api/v1/users/{userId}/lifecycle/activate`
pub static ACTIVATE_LIFECYCLE: Operation = Operation::new(
        "User_activateLifecycle",
        "POST",
        "/api/v1/users/{userId}/lifecycle/activate",
    )
    .tag("User")
    .vendor_id("activateUser")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Activates a user who is staged or deprovisioned.
    ///
    /// The account becomes `PROVISIONED` until the user has set a password, or `ACTIVE` if there is one. Users who
    /// are active already are refused.
    ///
    /// - `send_email`: Whether the activation link is sent to the user. With `false` nothing is sent, and the answer
    ///   holds the link and its token for the caller to deliver.
    ///
    /// `POST /api/v1/users/{userId}/lifecycle/activate`, operation `User_activateLifecycle`, which Okta calls
    /// `activateUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_activateLifecycle")]
    #[doc(alias = "activateUser")]
    #[inline]
    pub fn activate_lifecycle(
        &self,
        user_id: impl crate::call::PathValue,
        send_email: bool,
    ) -> Call<crate::models::UserActivationToken> {
        crate::call::Call::new({
            let mut request = Request::new(self.okta, &ACTIVATE_LIFECYCLE).path(user_id);
            request.query("sendEmail", send_email);
            request
        })
    }
}
