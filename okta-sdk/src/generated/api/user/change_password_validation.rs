use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/users/{userId}/credentials/change_password`
pub static CHANGE_PASSWORD_VALIDATION: Operation = Operation::new(
        "User_changePasswordValidation",
        "POST",
        "/api/v1/users/{userId}/credentials/change_password",
    )
    .tag("User")
    .vendor_id("changePassword")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Changes the password of a user, given the old one.
    ///
    /// The new password has to satisfy the password policy. An administrator who does not know the old one updates
    /// the user instead. Works for users in status `ACTIVE`, `STAGED`, `PASSWORD_EXPIRED` or `RECOVERY`.
    ///
    /// `POST /api/v1/users/{userId}/credentials/change_password`, operation `User_changePasswordValidation`, which
    /// Okta calls `changePassword`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_changePasswordValidation")]
    #[doc(alias = "changePassword")]
    #[inline]
    pub fn change_password_validation(
        &self,
        user_id: impl crate::call::PathValue,
        change_password_request: &crate::models::ChangePasswordRequest,
    ) -> ChangePasswordValidation {
        ChangePasswordValidation::from_request(
            Request::new(self.okta, &CHANGE_PASSWORD_VALIDATION)
                .path(user_id)
                .json(rt::Value::source(change_password_request)),
        )
    }
}

/// The call of [`change_password_validation`](super::UserApi::change_password_validation), with its optional
/// parameters.
///
/// `POST /api/v1/users/{userId}/credentials/change_password`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ChangePasswordValidation {
    call: Call<crate::models::UserCredentials>,
}
impl ChangePasswordValidation {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether the new password must also obey the minimum age and the history of the password policy.
    ///
    /// `strict` in the query.
    #[inline]
    pub fn strict(mut self, strict: bool) -> Self {
        let request = self.call.request_mut();
        request.query("strict", strict);
        self
    }
}

crate::call::builder!(ChangePasswordValidation, crate::models::UserCredentials);
