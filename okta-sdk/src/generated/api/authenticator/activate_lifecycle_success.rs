use crate::call::{Call, Operation, Request};

/// `POST /api/v1/authenticators/{authenticatorId}/lifecycle/activate`
pub static ACTIVATE_LIFECYCLE_SUCCESS: Operation = Operation::new(
        "Authenticator_activateLifecycleSuccess",
        "POST",
        "/api/v1/authenticators/{authenticatorId}/lifecycle/activate",
    )
    .tag("Authenticator")
    .vendor_id("activateAuthenticator")
    .success(&[200]);

impl super::AuthenticatorApi<'_> {
    /// Activates an authenticator, so that users can enroll it and sign in with it.
    ///
    /// `POST /api/v1/authenticators/{authenticatorId}/lifecycle/activate`, operation
    /// `Authenticator_activateLifecycleSuccess`, which Okta calls `activateAuthenticator`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Authenticator_activateLifecycleSuccess")]
    #[doc(alias = "activateAuthenticator")]
    #[inline]
    pub fn activate_lifecycle_success(
        &self,
        authenticator_id: impl crate::call::PathValue,
    ) -> Call<crate::models::Authenticator> {
        crate::call::Call::new(
            Request::new(self.okta, &ACTIVATE_LIFECYCLE_SUCCESS).path(authenticator_id),
        )
    }
}
