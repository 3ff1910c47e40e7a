use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/trustedOrigins`
pub static CREATE_SUCCESS: Operation = Operation::new(
        "TrustedOrigin_createSuccess",
        "POST",
        "/api/v1/trustedOrigins",
    )
    .tag("TrustedOrigin")
    .vendor_id("createOrigin")
    .success(&[200]);

impl super::TrustedOriginApi<'_> {
    /// Adds a trusted origin, which takes effect at once.
    ///
    /// `POST /api/v1/trustedOrigins`, operation `TrustedOrigin_createSuccess`, which Okta calls `createOrigin`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "TrustedOrigin_createSuccess")]
    #[doc(alias = "createOrigin")]
    #[inline]
    pub fn create_success(
        &self,
        trusted_origin: &crate::models::TrustedOrigin,
    ) -> Call<crate::models::TrustedOrigin> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_SUCCESS)
                .json(rt::Value::source(trusted_origin)),
        )
    }
}
