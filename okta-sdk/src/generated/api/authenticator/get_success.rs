use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authenticators/{authenticatorId}`
pub static GET_SUCCESS: Operation = Operation::new(
        "Authenticator_getSuccess",
        "GET",
        "/api/v1/authenticators/{authenticatorId}",
    )
    .tag("Authenticator")
    .vendor_id("getAuthenticator")
    .success(&[200]);

impl super::AuthenticatorApi<'_> {
    /// Fetches one authenticator by its id.
    ///
    /// `GET /api/v1/authenticators/{authenticatorId}`, operation `Authenticator_getSuccess`, which Okta calls
    /// `getAuthenticator`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Authenticator_getSuccess")]
    #[doc(alias = "getAuthenticator")]
    #[inline]
    pub fn get_success(
        &self,
        authenticator_id: impl crate::call::PathValue,
    ) -> Call<crate::models::Authenticator> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_SUCCESS).path(authenticator_id),
        )
    }
}
