use crate::model as rt;

#[cfg(feature = "brand")]
impl crate::models::Brand {
    /// Fetches one brand by its id.
    ///
    /// It calls [`get_by_id`](crate::api::brand::BrandApi::get_by_id): `GET /api/v1/brands/{brandId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn read(&self, okta: &crate::Okta) -> crate::call::Call<crate::models::Brand> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::brand::GET_BY_ID)
                .path(crate::call::member_value("Brand", "id", &self.id)),
        )
    }

    /// Replaces the privacy policy and footer settings of a brand.
    ///
    /// It calls [`update_by_brand_id`](crate::api::brand::BrandApi::update_by_brand_id): `PUT
    /// /api/v1/brands/{brandId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(&self, okta: &crate::Okta) -> crate::call::Call<crate::models::Brand> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::brand::UPDATE_BY_BRAND_ID)
                .path(crate::call::member_value("Brand", "id", &self.id))
                .json(rt::Value::source(self)),
        )
    }
}
