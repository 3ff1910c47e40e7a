use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/users/{userId}/factors/{factorId}/verify`
pub static VERIFY_OTP: Operation = Operation::new(
        "UserFactor_verifyOtp",
        "POST",
        "/api/v1/users/{userId}/factors/{factorId}/verify",
    )
    .tag("UserFactor")
    .vendor_id("verifyFactor")
    .success(&[200]);

impl super::UserFactorApi<'_> {
    /// Sends a user a challenge of a factor, or checks the answer to it.
    ///
    /// For `sms`, `call`, `email`, `push`, `u2f` and `webauthn`, a first call without an answer starts a challenge.
    /// Codes and answers are checked at once; a push is to be polled as a transaction.
    ///
    /// `POST /api/v1/users/{userId}/factors/{factorId}/verify`, operation `UserFactor_verifyOtp`, which Okta calls
    /// `verifyFactor`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserFactor_verifyOtp")]
    #[doc(alias = "verifyFactor")]
    #[inline]
    pub fn verify_otp(
        &self,
        user_id: impl crate::call::PathValue,
        factor_id: impl crate::call::PathValue,
    ) -> VerifyOtp {
        VerifyOtp::from_request(
            Request::new(self.okta, &VERIFY_OTP).path(user_id).path(factor_id),
        )
    }
}

/// The call of [`verify_otp`](super::UserFactorApi::verify_otp), with its optional parameters.
///
/// `POST /api/v1/users/{userId}/factors/{factorId}/verify`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct VerifyOtp {
    call: Call<crate::models::VerifyUserFactorResponse>,
}
impl VerifyOtp {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Id of the custom SMS template that the code is sent with; for `sms` only.
    ///
    /// `templateId` in the query.
    #[inline]
    pub fn template_id(mut self, template_id: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("templateId", template_id.as_ref());
        self
    }

    /// How long the code that is sent stays valid, in seconds, from 1 to 86400; for `email` only.
    ///
    /// `tokenLifetimeSeconds` in the query; Okta assumes `300` without it.
    #[inline]
    pub fn token_lifetime_seconds(
        mut self,
        token_lifetime_seconds: impl Into<i64>,
    ) -> Self {
        let request = self.call.request_mut();
        request.query("tokenLifetimeSeconds", token_lifetime_seconds.into());
        self
    }

    /// IP address of the user on whose behalf the call is made; the push prompt tells where it comes from.
    ///
    /// `X-Forwarded-For` in the header.
    #[inline]
    pub fn x_forwarded_for(mut self, x_forwarded_for: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.header_parameter("X-Forwarded-For", x_forwarded_for.as_ref());
        self
    }

    /// User agent of the user on whose behalf the call is made; the push prompt names the browser and system in it.
    ///
    /// `User-Agent` in the header.
    #[inline]
    pub fn user_agent(mut self, user_agent: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.header_parameter("User-Agent", user_agent.as_ref());
        self
    }

    /// Language of the message or prompt that is sent, such as `de`.
    ///
    /// `Accept-Language` in the header.
    #[inline]
    pub fn accept_language(mut self, accept_language: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.header_parameter("Accept-Language", accept_language.as_ref());
        self
    }

    /// Sets the body. Without it none is sent.
    #[inline]
    pub fn verify_factor_request(
        mut self,
        verify_factor_request: &crate::models::VerifyFactorRequest,
    ) -> Self {
        self.call.request_mut().set_json(rt::Value::source(verify_factor_request));
        self
    }
}

crate::call::builder!(VerifyOtp, crate::models::VerifyUserFactorResponse);
