use crate::call::{Call, Operation, Request};

/// `GET /api/v1/brands/{brandId}`
pub static GET_BY_ID: Operation = Operation::new(
        "Brand_getById",
        "GET",
        "/api/v1/brands/{brandId}",
    )
    .tag("Brand")
    .vendor_id("getBrand")
    .success(&[200]);

impl super::BrandApi<'_> {
    /// Fetches one brand by its id.
    ///
    /// `GET /api/v1/brands/{brandId}`, operation `Brand_getById`, which Okta calls `getBrand`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_getById")]
    #[doc(alias = "getBrand")]
    #[inline]
    pub fn get_by_id(
        &self,
        brand_id: impl crate::call::PathValue,
    ) -> Call<crate::models::Brand> {
        crate::call::Call::new(Request::new(self.okta, &GET_BY_ID).path(brand_id))
    }
}
