use crate::call::{Call, Operation, Request};

/// `GET /api/v1/trustedOrigins/{trustedOriginId}`
pub static GET_SUCCESS_BY_ID: Operation = Operation::new(
        "TrustedOrigin_getSuccessById",
        "GET",
        "/api/v1/trustedOrigins/{trustedOriginId}",
    )
    .tag("TrustedOrigin")
    .vendor_id("getOrigin")
    .success(&[200]);

impl super::TrustedOriginApi<'_> {
    /// Fetches one trusted origin by its id.
    ///
    /// `GET /api/v1/trustedOrigins/{trustedOriginId}`, operation `TrustedOrigin_getSuccessById`, which Okta calls
    /// `getOrigin`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "TrustedOrigin_getSuccessById")]
    #[doc(alias = "getOrigin")]
    #[inline]
    pub fn get_success_by_id(
        &self,
        trusted_origin_id: impl crate::call::PathValue,
    ) -> Call<crate::models::TrustedOrigin> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_SUCCESS_BY_ID).path(trusted_origin_id),
        )
    }
}
