use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/sessions/{sessionId}`
pub static CLOSE: Operation = Operation::new(
        "Session_close",
        "DELETE",
        "/api/v1/sessions/{sessionId}",
    )
    .tag("Session")
    .vendor_id("endSession")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::SessionApi<'_> {
    /// Ends a session, which signs the user out of Okta.
    ///
    /// Sessions that applications keep by themselves go on.
    ///
    /// `DELETE /api/v1/sessions/{sessionId}`, operation `Session_close`, which Okta calls `endSession`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Session_close")]
    #[doc(alias = "endSession")]
    #[inline]
    pub fn close(&self, session_id: impl crate::call::PathValue) -> Call<()> {
        crate::call::Call::new(Request::new(self.okta, &CLOSE).path(session_id))
    }
}
