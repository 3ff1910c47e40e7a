use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/brands/{brandId}/themes/{themeId}/logo`
pub static DELETE_THEME_LOGO: Operation = Operation::new(
        "Brand_deleteThemeLogo",
        "DELETE",
        "/api/v1/brands/{brandId}/themes/{themeId}/logo",
    )
    .tag("Brand")
    .vendor_id("deleteBrandThemeLogo")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::BrandApi<'_> {
    /// Deletes the logo of a theme, which brings the one of Okta back.
    ///
    /// `DELETE /api/v1/brands/{brandId}/themes/{themeId}/logo`, operation `Brand_deleteThemeLogo`, which Okta calls
    /// `deleteBrandThemeLogo`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Brand_deleteThemeLogo")]
    #[doc(alias = "deleteBrandThemeLogo")]
    #[inline]
    pub fn delete_theme_logo(
        &self,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_THEME_LOGO).path(brand_id).path(theme_id),
        )
    }
}
