use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/factors/{factorId}`
pub static GET_FACTOR: Operation = Operation::new(
        "UserFactor_getFactor",
        "GET",
        "/api/v1/users/{userId}/factors/{factorId}",
    )
    .tag("UserFactor")
    .vendor_id("getFactor")
    .success(&[200]);

impl super::UserFactorApi<'_> {
    /// Fetches one factor of a user by its id.
    ///
    /// `GET /api/v1/users/{userId}/factors/{factorId}`, operation `UserFactor_getFactor`, which Okta calls
    /// `getFactor`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserFactor_getFactor")]
    #[doc(alias = "getFactor")]
    #[inline]
    pub fn get_factor(
        &self,
        user_id: impl crate::call::PathValue,
        factor_id: impl crate::call::PathValue,
    ) -> Call<crate::models::UserFactor> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_FACTOR).path(user_id).path(factor_id),
        )
    }
}
