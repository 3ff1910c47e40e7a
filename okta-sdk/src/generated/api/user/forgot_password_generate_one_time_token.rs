use crate::call::{Call, Operation, Request};

/// `POST /api/v1/users/{userId}/credentials/forgot_password`
pub static FORGOT_PASSWORD_GENERATE_ONE_TIME_TOKEN: Operation = Operation::new(
        "forgotPasswordGenerateOneTimeToken",
        "POST",
        "/api/v1/users/{userId}/credentials/forgot_password",
    )
    .tag("User")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Creates a one-time link with which a user can set a new password, and sends or returns it.
    ///
    /// The user becomes `RECOVERY` until a new password is set.
    ///
    /// `POST /api/v1/users/{userId}/credentials/forgot_password`, operation `forgotPasswordGenerateOneTimeToken`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "forgotPasswordGenerateOneTimeToken")]
    #[inline]
    pub fn forgot_password_generate_one_time_token(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> ForgotPasswordGenerateOneTimeToken {
        ForgotPasswordGenerateOneTimeToken::from_request(
            Request::new(self.okta, &FORGOT_PASSWORD_GENERATE_ONE_TIME_TOKEN)
                .path(user_id),
        )
    }
}

/// The call of
/// [`forgot_password_generate_one_time_token`](super::UserApi::forgot_password_generate_one_time_token), with its
/// optional parameters.
///
/// `POST /api/v1/users/{userId}/credentials/forgot_password`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ForgotPasswordGenerateOneTimeToken {
    call: Call<crate::models::ForgotPasswordResponse>,
}
impl ForgotPasswordGenerateOneTimeToken {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether the link is sent to the user; with `false` it is returned for the caller to deliver.
    ///
    /// `sendEmail` in the query; Okta assumes `true` without it.
    #[inline]
    pub fn send_email(mut self, send_email: bool) -> Self {
        let request = self.call.request_mut();
        request.query("sendEmail", send_email);
        self
    }
}

crate::call::builder!(ForgotPasswordGenerateOneTimeToken, crate::models::ForgotPasswordResponse);
