use crate::call::{Call, Operation, Request};

/// `POST /api/v1/sessions/{sessionId}/lifecycle/refresh`
pub static REFRESH_LIFECYCLE: Operation = Operation::new(
        "Session_refreshLifecycle",
        "POST",
        "/api/v1/sessions/{sessionId}/lifecycle/refresh",
    )
    .tag("Session")
    .vendor_id("refreshSession")
    .success(&[200]);

impl super::SessionApi<'_> {
    /// Extends the lifetime of a session, as activity of the user would.
    ///
    /// `POST /api/v1/sessions/{sessionId}/lifecycle/refresh`, operation `Session_refreshLifecycle`, which Okta calls
    /// `refreshSession`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Session_refreshLifecycle")]
    #[doc(alias = "refreshSession")]
    #[inline]
    pub fn refresh_lifecycle(
        &self,
        session_id: impl crate::call::PathValue,
    ) -> Call<crate::models::Session> {
        crate::call::Call::new(
            Request::new(self.okta, &REFRESH_LIFECYCLE).path(session_id),
        )
    }
}
