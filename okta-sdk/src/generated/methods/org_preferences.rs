#[cfg(feature = "org")]
impl crate::models::OrgPreferences {
    /// Hides Okta's footer on the pages of the org's users.
    ///
    /// It calls [`hide_end_user_footer`](crate::api::org::OrgApi::hide_end_user_footer): `POST
    /// /api/v1/org/preferences/hideEndUserFooter`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn hide_end_user_footer(
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::OrgPreferences> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::org::HIDE_END_USER_FOOTER),
        )
    }

    /// Shows Okta's footer on the pages of the org's users.
    ///
    /// It calls [`make_okta_ui_footer_visible`](crate::api::org::OrgApi::make_okta_ui_footer_visible): `POST
    /// /api/v1/org/preferences/showEndUserFooter`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn show_end_user_footer(
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::OrgPreferences> {
        crate::call::Call::new(
            crate::call::Request::new(
                okta,
                &crate::api::org::MAKE_OKTA_UI_FOOTER_VISIBLE,
            ),
        )
    }
}
