use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/brands/{brandId}/themes/{themeId}`
pub static UPDATE_THEME: Operation = Operation::new(
        "Brand_updateTheme",
        "PUT",
        "/api/v1/brands/{brandId}/themes/{themeId}",
    )
    .tag("Brand")
    .vendor_id("updateBrandTheme")
    .success(&[200]);

impl super::BrandApi<'_> {
    /// Replaces the colors of a theme and how it applies to pages and e-mails.
    ///
    /// The images are left alone; they have operations of their own.
    ///
    /// `PUT /api/v1/brands/{brandId}/themes/{themeId}`, operation `Brand_updateTheme`, which Okta calls
    /// `updateBrandTheme`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_updateTheme")]
    #[doc(alias = "updateBrandTheme")]
    #[inline]
    pub fn update_theme(
        &self,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
        theme: &crate::models::Theme,
    ) -> Call<crate::models::ThemeResponse> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_THEME)
                .path(brand_id)
                .path(theme_id)
                .json(rt::Value::source(theme)),
        )
    }
}
