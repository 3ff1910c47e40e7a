use crate::call::{Call, Operation, Request};

/// `GET /api/v1/brands/{brandId}/themes`
pub static GET_THEMES: Operation = Operation::new(
        "Brand_getThemes",
        "GET",
        "/api/v1/brands/{brandId}/themes",
    )
    .tag("Brand")
    .vendor_id("listBrandThemes")
    .success(&[200]);

impl super::BrandApi<'_> {
    /// Lists the themes of a brand, which in practice is exactly one.
    ///
    /// `GET /api/v1/brands/{brandId}/themes`, operation `Brand_getThemes`, which Okta calls `listBrandThemes`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_getThemes")]
    #[doc(alias = "listBrandThemes")]
    #[inline]
    pub fn get_themes(
        &self,
        brand_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::ThemeResponse>> {
        crate::call::Call::new(Request::new(self.okta, &GET_THEMES).path(brand_id))
    }
}
