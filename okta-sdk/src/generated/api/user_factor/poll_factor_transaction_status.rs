use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/factors/{factorId}/transactions/{transactionId}`
pub static POLL_FACTOR_TRANSACTION_STATUS: Operation = Operation::new(
        "UserFactor_pollFactorTransactionStatus",
        "GET",
        "/api/v1/users/{userId}/factors/{factorId}/transactions/{transactionId}",
    )
    .tag("UserFactor")
    .vendor_id("getFactorTransactionStatus")
    .success(&[200]);

impl super::UserFactorApi<'_> {
    /// Polls whether the user has answered a challenge that goes on in the background.
    ///
    /// While `factorResult` is `WAITING`, ask again after a few seconds; every other result is final.
    ///
    /// - `transaction_id`: Id of the challenge, found at the end of the `poll` link of the answer to the
    ///   verification.
    ///
    /// `GET /api/v1/users/{userId}/factors/{factorId}/transactions/{transactionId}`, operation
    /// `UserFactor_pollFactorTransactionStatus`, which Okta calls `getFactorTransactionStatus`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserFactor_pollFactorTransactionStatus")]
    #[doc(alias = "getFactorTransactionStatus")]
    #[inline]
    pub fn poll_factor_transaction_status(
        &self,
        user_id: impl crate::call::PathValue,
        factor_id: impl crate::call::PathValue,
        transaction_id: impl crate::call::PathValue,
    ) -> Call<crate::models::VerifyUserFactorResponse> {
        crate::call::Call::new(
            Request::new(self.okta, &POLL_FACTOR_TRANSACTION_STATUS)
                .path(user_id)
                .path(factor_id)
                .path(transaction_id),
        )
    }
}
