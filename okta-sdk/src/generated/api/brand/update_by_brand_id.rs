use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/brands/{brandId}`
pub static UPDATE_BY_BRAND_ID: Operation = Operation::new(
        "Brand_updateByBrandId",
        "PUT",
        "/api/v1/brands/{brandId}",
    )
    .tag("Brand")
    .vendor_id("updateBrand")
    .success(&[200]);

impl super::BrandApi<'_> {
    /// Replaces the privacy policy and footer settings of a brand.
    ///
    /// A custom privacy policy is accepted only if `agreeToCustomPrivacyPolicy` is true in the same request. Colors
    /// and images belong to the theme of the brand.
    ///
    /// `PUT /api/v1/brands/{brandId}`, operation `Brand_updateByBrandId`, which Okta calls `updateBrand`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_updateByBrandId")]
    #[doc(alias = "updateBrand")]
    #[inline]
    pub fn update_by_brand_id(
        &self,
        brand_id: impl crate::call::PathValue,
        brand: &crate::models::Brand,
    ) -> Call<crate::models::Brand> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_BY_BRAND_ID)
                .path(brand_id)
                .json(rt::Value::source(brand)),
        )
    }
}
