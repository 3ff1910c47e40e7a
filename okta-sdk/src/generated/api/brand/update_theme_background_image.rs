use crate::call::{Call, Operation, Request};

/// `POST /api/v1/brands/{brandId}/themes/{themeId}/background-image`
pub static UPDATE_THEME_BACKGROUND_IMAGE: Operation = Operation::new(
        "Brand_updateThemeBackgroundImage",
        "POST",
        "/api/v1/brands/{brandId}/themes/{themeId}/background-image",
    )
    .tag("Brand")
    .vendor_id("uploadBrandThemeBackgroundImage")
    .success(&[201]);

impl super::BrandApi<'_> {
    /// Uploads the background image of a theme, replacing the one before.
    ///
    /// PNG, JPEG and GIF files of less than 2 MB are accepted. Pages show the image only where the theme selects
    /// `BACKGROUND_IMAGE`.
    ///
    /// `POST /api/v1/brands/{brandId}/themes/{themeId}/background-image`, operation
    /// `Brand_updateThemeBackgroundImage`, which Okta calls `uploadBrandThemeBackgroundImage`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_updateThemeBackgroundImage")]
    #[doc(alias = "uploadBrandThemeBackgroundImage")]
    #[inline]
    pub fn update_theme_background_image(
        &self,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
        file: impl Into<crate::call::FilePart>,
    ) -> Call<crate::models::ImageUploadResponse> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_THEME_BACKGROUND_IMAGE)
                .path(brand_id)
                .path(theme_id)
                .part("file", file),
        )
    }
}
