use crate::model as rt;

#[cfg(feature = "authenticator")]
impl crate::models::Authenticator {
    /// Fetches one authenticator by its id.
    ///
    /// It calls [`get_success`](crate::api::authenticator::AuthenticatorApi::get_success): `GET
    /// /api/v1/authenticators/{authenticatorId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn read(
        okta: &crate::Okta,
        authenticator_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::Authenticator> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::authenticator::GET_SUCCESS)
                .path(authenticator_id),
        )
    }

    /// Replaces the name and the settings of an authenticator.
    ///
    /// It calls [`update_authenticator`](crate::api::authenticator::AuthenticatorApi::update_authenticator): `PUT
    /// /api/v1/authenticators/{authenticatorId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::Authenticator> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authenticator::UPDATE_AUTHENTICATOR,
                )
                .path(crate::call::member_value("Authenticator", "id", &self.id))
                .json(rt::Value::source(self)),
        )
    }

    /// Activates an authenticator, so that users can enroll it and sign in with it.
    ///
    /// It calls
    /// [`activate_lifecycle_success`](crate::api::authenticator::AuthenticatorApi::activate_lifecycle_success): `POST
    /// /api/v1/authenticators/{authenticatorId}/lifecycle/activate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn activate(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::Authenticator> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authenticator::ACTIVATE_LIFECYCLE_SUCCESS,
                )
                .path(crate::call::member_value("Authenticator", "id", &self.id)),
        )
    }

    /// Deactivates an authenticator, so that users can no longer enroll it or sign in with it.
    ///
    /// It calls
    /// [`deactivate_lifecycle_success`](crate::api::authenticator::AuthenticatorApi::deactivate_lifecycle_success):
    /// `POST /api/v1/authenticators/{authenticatorId}/lifecycle/deactivate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn deactivate(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::Authenticator> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::authenticator::DEACTIVATE_LIFECYCLE_SUCCESS,
                )
                .path(crate::call::member_value("Authenticator", "id", &self.id)),
        )
    }
}
