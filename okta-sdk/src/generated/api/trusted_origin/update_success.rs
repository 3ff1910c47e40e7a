use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/trustedOrigins/{trustedOriginId}`
pub static UPDATE_SUCCESS: Operation = Operation::new(
        "TrustedOrigin_updateSuccess",
        "PUT",
        "/api/v1/trustedOrigins/{trustedOriginId}",
    )
    .tag("TrustedOrigin")
    .vendor_id("updateOrigin")
    .success(&[200]);

impl super::TrustedOriginApi<'_> {
    /// Replaces the name, origin and scopes of a trusted origin.
    ///
    /// Scopes left out of the body are withdrawn.
    ///
    /// `PUT /api/v1/trustedOrigins/{trustedOriginId}`, operation `TrustedOrigin_updateSuccess`, which Okta calls
    /// `updateOrigin`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "TrustedOrigin_updateSuccess")]
    #[doc(alias = "updateOrigin")]
    #[inline]
    pub fn update_success(
        &self,
        trusted_origin_id: impl crate::call::PathValue,
        trusted_origin: &crate::models::TrustedOrigin,
    ) -> Call<crate::models::TrustedOrigin> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_SUCCESS)
                .path(trusted_origin_id)
                .json(rt::Value::source(trusted_origin)),
        )
    }
}
