use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/brands/{brandId}/themes/{themeId}/background-image`
pub static DELETE_THEME_BACKGROUND_IMAGE: Operation = Operation::new(
        "Brand_deleteThemeBackgroundImage",
        "DELETE",
        "/api/v1/brands/{brandId}/themes/{themeId}/background-image",
    )
    .tag("Brand")
    .vendor_id("deleteBrandThemeBackgroundImage")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::BrandApi<'_> {
    /// Deletes the background image of a theme, so that none is used.
    ///
    /// `DELETE /api/v1/brands/{brandId}/themes/{themeId}/background-image`, operation
    /// `Brand_deleteThemeBackgroundImage`, which Okta calls `deleteBrandThemeBackgroundImage`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_deleteThemeBackgroundImage")]
    #[doc(alias = "deleteBrandThemeBackgroundImage")]
    #[inline]
    pub fn delete_theme_background_image(
        &self,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_THEME_BACKGROUND_IMAGE)
                .path(brand_id)
                .path(theme_id),
        )
    }
}
