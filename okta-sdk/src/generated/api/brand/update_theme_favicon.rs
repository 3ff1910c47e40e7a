use crate::call::{Call, Operation, Request};

/// `POST /api/v1/brands/{brandId}/themes/{themeId}/favicon`
pub static UPDATE_THEME_FAVICON: Operation = Operation::new(
        "Brand_updateThemeFavicon",
        "POST",
        "/api/v1/brands/{brandId}/themes/{themeId}/favicon",
    )
    .tag("Brand")
    .vendor_id("uploadBrandThemeFavicon")
    .success(&[201]);

impl super::BrandApi<'_> {
    /// Uploads the favicon of a theme, replacing the one before.
    ///
    /// Square PNG and ICO files of at most 128 by 128 pixels are accepted.
    ///
    /// `POST /api/v1/brands/{brandId}/themes/{themeId}/favicon`, operation `Brand_updateThemeFavicon`, which Okta
    /// calls `uploadBrandThemeFavicon`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_updateThemeFavicon")]
    #[doc(alias = "uploadBrandThemeFavicon")]
    #[inline]
    pub fn update_theme_favicon(
        &self,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
        file: impl Into<crate::call::FilePart>,
    ) -> Call<crate::models::ImageUploadResponse> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_THEME_FAVICON)
                .path(brand_id)
                .path(theme_id)
                .part("file", file),
        )
    }
}
