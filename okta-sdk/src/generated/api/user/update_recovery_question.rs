use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/users/{userId}/credentials/change_recovery_question`
pub static UPDATE_RECOVERY_QUESTION: Operation = Operation::new(
        "User_updateRecoveryQuestion",
        "POST",
        "/api/v1/users/{userId}/credentials/change_recovery_question",
    )
    .tag("User")
    .vendor_id("changeRecoveryQuestion")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Changes the recovery question and answer of a user, given the current password.
    ///
    /// The body needs both `password` and `recovery_question`.
    ///
    /// `POST /api/v1/users/{userId}/credentials/change_recovery_question`, operation `User_updateRecoveryQuestion`,
    /// which Okta calls `changeRecoveryQuestion`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_updateRecoveryQuestion")]
    #[doc(alias = "changeRecoveryQuestion")]
    #[inline]
    pub fn update_recovery_question(
        &self,
        user_id: impl crate::call::PathValue,
        user_credentials: &crate::models::UserCredentials,
    ) -> Call<crate::models::UserCredentials> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_RECOVERY_QUESTION)
                .path(user_id)
                .json(rt::Value::source(user_credentials)),
        )
    }
}
