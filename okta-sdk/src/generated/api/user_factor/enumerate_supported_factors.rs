use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/factors/catalog`
pub static ENUMERATE_SUPPORTED_FACTORS: Operation = Operation::new(
        "UserFactor_enumerateSupportedFactors",
        "GET",
        "/api/v1/users/{userId}/factors/catalog",
    )
    .tag("UserFactor")
    .vendor_id("listSupportedFactors")
    .success(&[200]);

impl super::UserFactorApi<'_> {
    /// Lists the factors that a user could enroll, according to the policies that apply.
    ///
    /// `GET /api/v1/users/{userId}/factors/catalog`, operation `UserFactor_enumerateSupportedFactors`, which Okta
    /// calls `listSupportedFactors`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserFactor_enumerateSupportedFactors")]
    #[doc(alias = "listSupportedFactors")]
    #[inline]
    pub fn enumerate_supported_factors(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::UserFactor>> {
        crate::call::Call::new(
            Request::new(self.okta, &ENUMERATE_SUPPORTED_FACTORS).path(user_id),
        )
    }
}
