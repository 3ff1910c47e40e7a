use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/users/{userId}/factors`
pub static ENROLL_SUPPORTED_FACTOR: Operation = Operation::new(
        "UserFactor_enrollSupportedFactor",
        "POST",
        "/api/v1/users/{userId}/factors",
    )
    .tag("UserFactor")
    .vendor_id("enrollFactor")
    .success(&[200]);

impl super::UserFactorApi<'_> {
    /// Enrolls a factor for a user.
    ///
    /// The body names `factorType`, `provider` and, for most types, a `profile`. Most factors begin as
    /// `PENDING_ACTIVATION`; the answer then embeds what activation needs, such as a QR code or a challenge.
    ///
    /// `POST /api/v1/users/{userId}/factors`, operation `UserFactor_enrollSupportedFactor`, which Okta calls
    /// `enrollFactor`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserFactor_enrollSupportedFactor")]
    #[doc(alias = "enrollFactor")]
    #[inline]
    pub fn enroll_supported_factor(
        &self,
        user_id: impl crate::call::PathValue,
        user_factor: &crate::models::UserFactor,
    ) -> EnrollSupportedFactor {
        EnrollSupportedFactor::from_request(
            Request::new(self.okta, &ENROLL_SUPPORTED_FACTOR)
                .path(user_id)
                .json(rt::Value::source(user_factor)),
        )
    }
}

/// The call of [`enroll_supported_factor`](super::UserFactorApi::enroll_supported_factor), with its optional
/// parameters.
///
/// `POST /api/v1/users/{userId}/factors`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct EnrollSupportedFactor {
    call: Call<crate::models::UserFactor>,
}
impl EnrollSupportedFactor {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether the phone number of an `sms` or `call` factor that exists already is replaced; it has to be unenrolled
    /// first otherwise.
    ///
    /// `updatePhone` in the query; Okta assumes `false` without it.
    #[inline]
    pub fn update_phone(mut self, update_phone: bool) -> Self {
        let request = self.call.request_mut();
        request.query("updatePhone", update_phone);
        self
    }

    /// Id of the custom SMS template that the activation code is sent with; for `sms` only.
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

    /// Whether an `sms`, `call` or `email` factor is active at once, with no code sent to prove that the address is
    /// right.
    ///
    /// `activate` in the query; Okta assumes `false` without it.
    #[inline]
    pub fn activate(mut self, activate: bool) -> Self {
        let request = self.call.request_mut();
        request.query("activate", activate);
        self
    }
}

crate::call::builder!(EnrollSupportedFactor, crate::models::UserFactor);
