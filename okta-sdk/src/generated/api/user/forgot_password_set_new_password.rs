use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/users/{userId}/credentials/forgot_password`
pub static FORGOT_PASSWORD_SET_NEW_PASSWORD: Operation = Operation::new(
        "forgotPasswordSetNewPassword",
        "POST",
        "/api/v1/users/{userId}/credentials/forgot_password",
    )
    .tag("User")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Sets a new password for a user who answers the recovery question.
    ///
    /// The body holds the new `password` and the answer in `recovery_question`; the question itself is not needed.
    ///
    /// `POST /api/v1/users/{userId}/credentials/forgot_password`, operation `forgotPasswordSetNewPassword`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "forgotPasswordSetNewPassword")]
    #[inline]
    pub fn forgot_password_set_new_password(
        &self,
        user_id: impl crate::call::PathValue,
        user: &crate::models::UserCredentials,
    ) -> ForgotPasswordSetNewPassword {
        ForgotPasswordSetNewPassword::from_request(
            Request::new(self.okta, &FORGOT_PASSWORD_SET_NEW_PASSWORD)
                .path(user_id)
                .json(rt::Value::source(user)),
        )
    }
}

/// The call of [`forgot_password_set_new_password`](super::UserApi::forgot_password_set_new_password), with its
/// optional parameters.
///
/// `POST /api/v1/users/{userId}/credentials/forgot_password`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ForgotPasswordSetNewPassword {
    call: Call<crate::models::ForgotPasswordResponse>,
}
impl ForgotPasswordSetNewPassword {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether the user is told of it by e-mail.
    ///
    /// `sendEmail` in the query; Okta assumes `true` without it.
    #[inline]
    pub fn send_email(mut self, send_email: bool) -> Self {
        let request = self.call.request_mut();
        request.query("sendEmail", send_email);
        self
    }
}

crate::call::builder!(ForgotPasswordSetNewPassword, crate::models::ForgotPasswordResponse);
