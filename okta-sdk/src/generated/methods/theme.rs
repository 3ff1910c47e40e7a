use crate::model as rt;

#[cfg(feature = "brand")]
impl crate::models::Theme {
    /// Fetches one theme of a brand by its id.
    ///
    /// It calls [`get_theme_by_id`](crate::api::brand::BrandApi::get_theme_by_id): `GET
    /// /api/v1/brands/{brandId}/themes/{themeId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn read(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::ThemeResponse> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::brand::GET_THEME_BY_ID)
                .path(brand_id)
                .path(theme_id),
        )
    }

    /// Replaces the colors of a theme and how it applies to pages and e-mails.
    ///
    /// It calls [`update_theme`](crate::api::brand::BrandApi::update_theme): `PUT
    /// /api/v1/brands/{brandId}/themes/{themeId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn update(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
        theme: &crate::models::Theme,
    ) -> crate::call::Call<crate::models::ThemeResponse> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::brand::UPDATE_THEME)
                .path(brand_id)
                .path(theme_id)
                .json(rt::Value::source(theme)),
        )
    }

    /// Uploads the logo of a theme, replacing the one before.
    ///
    /// It calls [`update_theme_logo`](crate::api::brand::BrandApi::update_theme_logo): `POST
    /// /api/v1/brands/{brandId}/themes/{themeId}/logo`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn upload_brand_theme_logo(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
        file: impl Into<crate::call::FilePart>,
    ) -> crate::call::Call<crate::models::ImageUploadResponse> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::brand::UPDATE_THEME_LOGO)
                .path(brand_id)
                .path(theme_id)
                .part("file", file),
        )
    }

    /// Deletes the logo of a theme, which brings the one of Okta back.
    ///
    /// It calls [`delete_theme_logo`](crate::api::brand::BrandApi::delete_theme_logo): `DELETE
    /// /api/v1/brands/{brandId}/themes/{themeId}/logo`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn delete_brand_theme_logo(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::brand::DELETE_THEME_LOGO)
                .path(brand_id)
                .path(theme_id),
        )
    }

    /// Uploads the favicon of a theme, replacing the one before.
    ///
    /// It calls [`update_theme_favicon`](crate::api::brand::BrandApi::update_theme_favicon): `POST
    /// /api/v1/brands/{brandId}/themes/{themeId}/favicon`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn update_brand_theme_favicon(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
        file: impl Into<crate::call::FilePart>,
    ) -> crate::call::Call<crate::models::ImageUploadResponse> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::brand::UPDATE_THEME_FAVICON)
                .path(brand_id)
                .path(theme_id)
                .part("file", file),
        )
    }

    /// Deletes the favicon of a theme, which brings the one of Okta back.
    ///
    /// It calls [`delete_theme_favicon`](crate::api::brand::BrandApi::delete_theme_favicon): `DELETE
    /// /api/v1/brands/{brandId}/themes/{themeId}/favicon`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn delete_brand_theme_favicon(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::brand::DELETE_THEME_FAVICON)
                .path(brand_id)
                .path(theme_id),
        )
    }

    /// Uploads the background image of a theme, replacing the one before.
    ///
    /// It calls [`update_theme_background_image`](crate::api::brand::BrandApi::update_theme_background_image): `POST
    /// /api/v1/brands/{brandId}/themes/{themeId}/background-image`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn update_brand_theme_background_image(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
        file: impl Into<crate::call::FilePart>,
    ) -> crate::call::Call<crate::models::ImageUploadResponse> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::brand::UPDATE_THEME_BACKGROUND_IMAGE,
                )
                .path(brand_id)
                .path(theme_id)
                .part("file", file),
        )
    }

    /// Deletes the background image of a theme, so that none is used.
    ///
    /// It calls [`delete_theme_background_image`](crate::api::brand::BrandApi::delete_theme_background_image):
    /// `DELETE /api/v1/brands/{brandId}/themes/{themeId}/background-image`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn delete_brand_theme_background_image(
        okta: &crate::Okta,
        brand_id: impl crate::call::PathValue,
        theme_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::brand::DELETE_THEME_BACKGROUND_IMAGE,
                )
                .path(brand_id)
                .path(theme_id),
        )
    }
}
