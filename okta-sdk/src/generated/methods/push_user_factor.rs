#[cfg(feature = "user-factor")]
impl crate::models::PushUserFactor {
    /// Unenrolls a factor of a user, who can then enroll it anew.
    ///
    /// It calls [`unenroll_factor`](crate::api::user_factor::UserFactorApi::unenroll_factor): `DELETE
    /// /api/v1/users/{userId}/factors/{factorId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(
        &self,
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user_factor::UNENROLL_FACTOR)
                .path(user_id)
                .path(crate::call::member_value("PushUserFactor", "id", &self.id)),
        )
    }

    /// Activates a factor by proof that the user has it, which completes the enrollment.
    ///
    /// It calls [`activate_factor_lifecycle`](crate::api::user_factor::UserFactorApi::activate_factor_lifecycle):
    /// `POST /api/v1/users/{userId}/factors/{factorId}/lifecycle/activate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn activate(
        &self,
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
    ) -> crate::api::user_factor::ActivateFactorLifecycle {
        crate::api::user_factor::ActivateFactorLifecycle::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::user_factor::ACTIVATE_FACTOR_LIFECYCLE,
                )
                .path(user_id)
                .path(crate::call::member_value("PushUserFactor", "id", &self.id)),
        )
    }

    /// Sends a user a challenge of a factor, or checks the answer to it.
    ///
    /// It calls [`verify_otp`](crate::api::user_factor::UserFactorApi::verify_otp): `POST
    /// /api/v1/users/{userId}/factors/{factorId}/verify`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn verify_factor(
        &self,
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
    ) -> crate::api::user_factor::VerifyOtp {
        crate::api::user_factor::VerifyOtp::from_request(
            crate::call::Request::new(okta, &crate::api::user_factor::VERIFY_OTP)
                .path(user_id)
                .path(crate::call::member_value("PushUserFactor", "id", &self.id)),
        )
    }
}
