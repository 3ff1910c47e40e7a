use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/authenticators/{authenticatorId}`
pub static UPDATE_AUTHENTICATOR: Operation = Operation::new(
        "Authenticator_updateAuthenticator",
        "PUT",
        "/api/v1/authenticators/{authenticatorId}",
    )
    .tag("Authenticator")
    .vendor_id("updateAuthenticator")
    .success(&[200]);

impl super::AuthenticatorApi<'_> {
    /// Replaces the name and the settings of an authenticator.
    ///
    /// `PUT /api/v1/authenticators/{authenticatorId}`, operation `Authenticator_updateAuthenticator`, which Okta
    /// calls `updateAuthenticator`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Authenticator_updateAuthenticator")]
    #[doc(alias = "updateAuthenticator")]
    #[inline]
    pub fn update_authenticator(
        &self,
        authenticator_id: impl crate::call::PathValue,
        authenticator: &crate::models::Authenticator,
    ) -> Call<crate::models::Authenticator> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_AUTHENTICATOR)
                .path(authenticator_id)
                .json(rt::Value::source(authenticator)),
        )
    }
}
