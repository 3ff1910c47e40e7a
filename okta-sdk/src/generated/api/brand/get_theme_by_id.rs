use crate::call::{Call, Operation, Request};

/// `GET /api/v1/brands/{brandId}/themes/{themeId}`
pub static GET_THEME_BY_ID: Operation = Operation::new(
        "Brand_getThemeById",
        "GET",
        "/api/v1/brands/{brandId}/themes/{themeId}",
    )
    .tag("Brand")
    .vendor_id("getBrandTheme")
    .success(&[200]);

impl super::BrandApi<'_> {
    /// Fetches one theme of a brand by its id.
    ///
    /// `GET /api/v1/brands/{brandId}/themes/{themeId}`, operation `Brand_getThemeById`, which Okta calls
    /// `getBrandTheme`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_getThemeById")]
    #[doc(alias = "getBrandTheme")]
    #[inline]
    pub fn get_theme_by_id(
        &self,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
    ) -> Call<crate::models::ThemeResponse> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_THEME_BY_ID).path(brand_id).path(theme_id),
        )
    }
}
