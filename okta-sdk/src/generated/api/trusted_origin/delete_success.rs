use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/trustedOrigins/{trustedOriginId}`
pub static DELETE_SUCCESS: Operation = Operation::new(
        "TrustedOrigin_deleteSuccess",
        "DELETE",
        "/api/v1/trustedOrigins/{trustedOriginId}",
    )
    .tag("TrustedOrigin")
    .vendor_id("deleteOrigin")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200, 204]);

impl super::TrustedOriginApi<'_> {
    /// Deletes a trusted origin for good.
    ///
    /// Browser applications served from it lose access to the org unless another trusted origin covers them.
    ///
    /// `DELETE /api/v1/trustedOrigins/{trustedOriginId}`, operation `TrustedOrigin_deleteSuccess`, which Okta calls
    /// `deleteOrigin`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "TrustedOrigin_deleteSuccess")]
    #[doc(alias = "deleteOrigin")]
    #[inline]
    pub fn delete_success(
        &self,
        trusted_origin_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_SUCCESS).path(trusted_origin_id),
        )
    }
}
