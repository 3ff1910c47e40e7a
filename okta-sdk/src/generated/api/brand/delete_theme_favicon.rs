use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/brands/{brandId}/themes/{themeId}/favicon`
pub static DELETE_THEME_FAVICON: Operation = Operation::new(
        "Brand_deleteThemeFavicon",
        "DELETE",
        "/api/v1/brands/{brandId}/themes/{themeId}/favicon",
    )
    .tag("Brand")
    .vendor_id("deleteBrandThemeFavicon")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::BrandApi<'_> {
    /// Deletes the favicon of a theme, which brings the one of Okta back.
    ///
    /// `DELETE /api/v1/brands/{brandId}/themes/{themeId}/favicon`, operation `Brand_deleteThemeFavicon`, which Okta
    /// calls `deleteBrandThemeFavicon`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_deleteThemeFavicon")]
    #[doc(alias = "deleteBrandThemeFavicon")]
    #[inline]
    pub fn delete_theme_favicon(
        &self,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_THEME_FAVICON).path(brand_id).path(theme_id),
        )
    }
}
