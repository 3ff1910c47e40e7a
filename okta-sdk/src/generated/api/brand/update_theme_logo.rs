use crate::call::{Call, Operation, Request};

/// `POST /api/v1/brands/{brandId}/themes/{themeId}/logo`
pub static UPDATE_THEME_LOGO: Operation = Operation::new(
        "Brand_updateThemeLogo",
        "POST",
        "/api/v1/brands/{brandId}/themes/{themeId}/logo",
    )
    .tag("Brand")
    .vendor_id("uploadBrandThemeLogo")
    .success(&[200, 201]);

impl super::BrandApi<'_> {
    /// Uploads the logo of a theme, replacing the one before.
    ///
    /// PNG, JPEG and GIF files of less than 100 kB are accepted; wide images with a transparent background look best.
    ///
    /// `POST /api/v1/brands/{brandId}/themes/{themeId}/logo`, operation `Brand_updateThemeLogo`, which Okta calls
    /// `uploadBrandThemeLogo`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_updateThemeLogo")]
    #[doc(alias = "uploadBrandThemeLogo")]
    #[inline]
    pub fn update_theme_logo(
        &self,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
        file: impl Into<crate::call::FilePart>,
    ) -> Call<crate::models::ImageUploadResponse> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_THEME_LOGO)
                .path(brand_id)
                .path(theme_id)
                .part("file", file),
        )
    }
}
