use crate::call::{Call, Operation, Request};

/// `POST /api/v1/authenticators/{authenticatorId}/lifecycle/deactivate`
pub static DEACTIVATE_LIFECYCLE_SUCCESS: Operation = Operation::new(
        "Authenticator_deactivateLifecycleSuccess",
        "POST",
        "/api/v1/authenticators/{authenticatorId}/lifecycle/deactivate",
    )
    .tag("Authenticator")
    .vendor_id("deactivateAuthenticator")
    .success(&[200]);

impl super::AuthenticatorApi<'_> {
    /// Deactivates an authenticator, so that users can no longer enroll it or sign in with it.
    ///
    /// Fails while a policy requires the authenticator.
    ///
    /// `POST /api/v1/authenticators/{authenticatorId}/lifecycle/deactivate`, operation
    /// `Authenticator_deactivateLifecycleSuccess`, which Okta calls `deactivateAuthenticator`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Authenticator_deactivateLifecycleSuccess")]
    #[doc(alias = "deactivateAuthenticator")]
    #[inline]
    pub fn deactivate_lifecycle_success(
        &self,
        authenticator_id: impl crate::call::PathValue,
    ) -> Call<crate::models::Authenticator> {
        crate::call::Call::new(
            Request::new(self.okta, &DEACTIVATE_LIFECYCLE_SUCCESS).path(authenticator_id),
        )
    }
}
