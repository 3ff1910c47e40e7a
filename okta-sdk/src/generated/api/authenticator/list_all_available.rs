use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authenticators`
pub static LIST_ALL_AVAILABLE: Operation = Operation::new(
        "Authenticator_listAllAvailable",
        "GET",
        "/api/v1/authenticators",
    )
    .tag("Authenticator")
    .vendor_id("listAuthenticators")
    .success(&[200]);

impl super::AuthenticatorApi<'_> {
    /// Lists the authenticators that the org has, inactive ones included.
    ///
    /// `GET /api/v1/authenticators`, operation `Authenticator_listAllAvailable`, which Okta calls
    /// `listAuthenticators`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Authenticator_listAllAvailable")]
    #[doc(alias = "listAuthenticators")]
    #[inline]
    pub fn list_all_available(&self) -> Call<Vec<crate::models::Authenticator>> {
        crate::call::Call::new(Request::new(self.okta, &LIST_ALL_AVAILABLE))
    }
}
