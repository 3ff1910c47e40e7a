use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/sessions`
pub static CREATE_SESSION_WITH_TOKEN: Operation = Operation::new(
        "Session_createSessionWithToken",
        "POST",
        "/api/v1/sessions",
    )
    .tag("Session")
    .vendor_id("createSession")
    .success(&[200]);

impl super::SessionApi<'_> {
    /// Creates an Okta session from the one-time session token of a completed sign-in.
    ///
    /// A token can be used once. To sign a browser in, redirect it to Okta with the token instead, so that Okta sets
    /// the cookie.
    ///
    /// `POST /api/v1/sessions`, operation `Session_createSessionWithToken`, which Okta calls `createSession`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Session_createSessionWithToken")]
    #[doc(alias = "createSession")]
    #[inline]
    pub fn create_session_with_token(
        &self,
        create_session_request: &crate::models::CreateSessionRequest,
    ) -> Call<crate::models::Session> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_SESSION_WITH_TOKEN)
                .json(rt::Value::source(create_session_request)),
        )
    }
}
