use crate::call::{Call, Operation, Request};

/// `GET /api/v1/sessions/{sessionId}`
pub static GET_DETAILS: Operation = Operation::new(
        "Session_getDetails",
        "GET",
        "/api/v1/sessions/{sessionId}",
    )
    .tag("Session")
    .vendor_id("getSession")
    .success(&[200]);

impl super::SessionApi<'_> {
    /// Fetches one session by its id.
    ///
    /// - `session_id`: Id of the session; `me`, the session of the cookie, works only from a browser.
    ///
    /// `GET /api/v1/sessions/{sessionId}`, operation `Session_getDetails`, which Okta calls `getSession`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Session_getDetails")]
    #[doc(alias = "getSession")]
    #[inline]
    pub fn get_details(
        &self,
        session_id: impl crate::call::PathValue,
    ) -> Call<crate::models::Session> {
        crate::call::Call::new(Request::new(self.okta, &GET_DETAILS).path(session_id))
    }
}
