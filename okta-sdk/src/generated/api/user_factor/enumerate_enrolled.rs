use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/factors`
pub static ENUMERATE_ENROLLED: Operation = Operation::new(
        "UserFactor_enumerateEnrolled",
        "GET",
        "/api/v1/users/{userId}/factors",
    )
    .tag("UserFactor")
    .vendor_id("listFactors")
    .success(&[200]);

impl super::UserFactorApi<'_> {
    /// Lists the factors that a user has enrolled, pending ones included.
    ///
    /// `GET /api/v1/users/{userId}/factors`, operation `UserFactor_enumerateEnrolled`, which Okta calls
    /// `listFactors`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserFactor_enumerateEnrolled")]
    #[doc(alias = "listFactors")]
    #[inline]
    pub fn enumerate_enrolled(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::UserFactor>> {
        crate::call::Call::new(
            Request::new(self.okta, &ENUMERATE_ENROLLED).path(user_id),
        )
    }
}
