use crate::call::{Call, Operation, Request};

/// `POST /api/v1/trustedOrigins/{trustedOriginId}/lifecycle/activate`
pub static ACTIVATE_LIFECYCLE_SUCCESS: Operation = Operation::new(
        "TrustedOrigin_activateLifecycleSuccess",
        "POST",
        "/api/v1/trustedOrigins/{trustedOriginId}/lifecycle/activate",
    )
    .tag("TrustedOrigin")
    .vendor_id("activateOrigin")
    .success(&[200]);

impl super::TrustedOriginApi<'_> {
    /// Activates a trusted origin, so that its scopes apply again.
    ///
    /// `POST /api/v1/trustedOrigins/{trustedOriginId}/lifecycle/activate`, operation
    /// `TrustedOrigin_activateLifecycleSuccess`, which Okta calls `activateOrigin`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "TrustedOrigin_activateLifecycleSuccess")]
    #[doc(alias = "activateOrigin")]
    #[inline]
    pub fn activate_lifecycle_success(
        &self,
        trusted_origin_id: impl crate::call::PathValue,
    ) -> Call<crate::models::TrustedOrigin> {
        crate::call::Call::new(
            Request::new(self.okta, &ACTIVATE_LIFECYCLE_SUCCESS).path(trusted_origin_id),
        )
    }
}
