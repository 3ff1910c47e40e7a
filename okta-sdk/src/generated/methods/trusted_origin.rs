use crate::model as rt;

#[cfg(feature = "trusted-origin")]
impl crate::models::TrustedOrigin {
    /// Adds a trusted origin, which takes effect at once.
    ///
    /// It calls [`create_success`](crate::api::trusted_origin::TrustedOriginApi::create_success): `POST
    /// /api/v1/trustedOrigins`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn create(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::TrustedOrigin> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::trusted_origin::CREATE_SUCCESS)
                .json(rt::Value::source(self)),
        )
    }

    /// Fetches one trusted origin by its id.
    ///
    /// It calls [`get_success_by_id`](crate::api::trusted_origin::TrustedOriginApi::get_success_by_id): `GET
    /// /api/v1/trustedOrigins/{trustedOriginId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn read(
        okta: &crate::Okta,
        trusted_origin_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::TrustedOrigin> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::trusted_origin::GET_SUCCESS_BY_ID,
                )
                .path(trusted_origin_id),
        )
    }

    /// Replaces the name, origin and scopes of a trusted origin.
    ///
    /// It calls [`update_success`](crate::api::trusted_origin::TrustedOriginApi::update_success): `PUT
    /// /api/v1/trustedOrigins/{trustedOriginId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::TrustedOrigin> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::trusted_origin::UPDATE_SUCCESS)
                .path(crate::call::member_value("TrustedOrigin", "id", &self.id))
                .json(rt::Value::source(self)),
        )
    }

    /// Deletes a trusted origin for good.
    ///
    /// It calls [`delete_success`](crate::api::trusted_origin::TrustedOriginApi::delete_success): `DELETE
    /// /api/v1/trustedOrigins/{trustedOriginId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::trusted_origin::DELETE_SUCCESS)
                .path(crate::call::member_value("TrustedOrigin", "id", &self.id)),
        )
    }
}
