use crate::call::{Call, Operation, Request};

/// `POST /api/v1/trustedOrigins/{trustedOriginId}/lifecycle/deactivate`
pub static DEACTIVATE_LIFECYCLE_SUCCESS: Operation = Operation::new(
        "TrustedOrigin_deactivateLifecycleSuccess",
        "POST",
        "/api/v1/trustedOrigins/{trustedOriginId}/lifecycle/deactivate",
    )
    .tag("TrustedOrigin")
    .vendor_id("deactivateOrigin")
    .success(&[200]);

impl super::TrustedOriginApi<'_> {
    /// Deactivates a trusted origin, which withdraws its scopes and keeps its definition.
    ///
    /// `POST /api/v1/trustedOrigins/{trustedOriginId}/lifecycle/deactivate`, operation
    /// `TrustedOrigin_deactivateLifecycleSuccess`, which Okta calls `deactivateOrigin`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "TrustedOrigin_deactivateLifecycleSuccess")]
    #[doc(alias = "deactivateOrigin")]
    #[inline]
    pub fn deactivate_lifecycle_success(
        &self,
        trusted_origin_id: impl crate::call::PathValue,
    ) -> Call<crate::models::TrustedOrigin> {
        crate::call::Call::new(
            Request::new(self.okta, &DEACTIVATE_LIFECYCLE_SUCCESS)
                .path(trusted_origin_id),
        )
    }
}
