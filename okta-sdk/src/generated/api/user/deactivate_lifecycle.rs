use crate::call::{Call, Operation, Request};

/// `POST /api/v1/users/{userId}/lifecycle/deactivate`
pub static DEACTIVATE_LIFECYCLE: Operation = Operation::new(
        "User_deactivateLifecycle",
        "POST",
        "/api/v1/users/{userId}/lifecycle/deactivate",
    )
    .tag("User")
    .vendor_id("deactivateUser")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200, 204]);

impl super::UserApi<'_> {
    /// Deactivates a user, who becomes `DEPROVISIONED` and loses access to all assigned applications.
    ///
    /// Applications may delete the data of users who are taken out of them, so this cannot always be undone; suspend
    /// the user instead to keep everything. The work goes on in the background while `transitioningToStatus` is set.
    ///
    /// `POST /api/v1/users/{userId}/lifecycle/deactivate`, operation `User_deactivateLifecycle`, which Okta calls
    /// `deactivateUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_deactivateLifecycle")]
    #[doc(alias = "deactivateUser")]
    #[inline]
    pub fn deactivate_lifecycle(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> DeactivateLifecycle {
        DeactivateLifecycle::from_request(
            Request::new(self.okta, &DEACTIVATE_LIFECYCLE).path(user_id),
        )
    }
}

/// The call of [`deactivate_lifecycle`](super::UserApi::deactivate_lifecycle), with its optional parameters.
///
/// `POST /api/v1/users/{userId}/lifecycle/deactivate`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct DeactivateLifecycle {
    call: Call<()>,
}
impl DeactivateLifecycle {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether administrators are notified of the deactivation by e-mail.
    ///
    /// `sendEmail` in the query; Okta assumes `false` without it.
    #[inline]
    pub fn send_email(mut self, send_email: bool) -> Self {
        let request = self.call.request_mut();
        request.query("sendEmail", send_email);
        self
    }
}

crate::call::builder!(DeactivateLifecycle, ());
