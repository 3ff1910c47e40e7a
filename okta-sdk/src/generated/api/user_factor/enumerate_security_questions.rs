use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/factors/questions`
pub static ENUMERATE_SECURITY_QUESTIONS: Operation = Operation::new(
        "UserFactor_enumerateSecurityQuestions",
        "GET",
        "/api/v1/users/{userId}/factors/questions",
    )
    .tag("UserFactor")
    .vendor_id("listSupportedSecurityQuestions")
    .success(&[200]);

impl super::UserFactorApi<'_> {
    /// Lists the questions that a user can choose from for a security question factor.
    ///
    /// `GET /api/v1/users/{userId}/factors/questions`, operation `UserFactor_enumerateSecurityQuestions`, which Okta
    /// calls `listSupportedSecurityQuestions`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserFactor_enumerateSecurityQuestions")]
    #[doc(alias = "listSupportedSecurityQuestions")]
    #[inline]
    pub fn enumerate_security_questions(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::SecurityQuestion>> {
        crate::call::Call::new(
            Request::new(self.okta, &ENUMERATE_SECURITY_QUESTIONS).path(user_id),
        )
    }
}
