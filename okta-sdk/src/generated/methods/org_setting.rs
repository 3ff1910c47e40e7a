use crate::model as rt;

#[cfg(feature = "org")]
impl crate::models::OrgSetting {
    /// Fetches the settings of the org, such as its company name and address.
    ///
    /// It calls [`get_settings`](crate::api::org::OrgApi::get_settings): `GET /api/v1/org`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn read(okta: &crate::Okta) -> crate::call::Call<crate::models::OrgSetting> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::org::GET_SETTINGS),
        )
    }

    /// Replaces the settings of the org.
    ///
    /// It calls [`update_setting`](crate::api::org::OrgApi::update_setting): `PUT /api/v1/org`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::OrgSetting> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::org::UPDATE_SETTING)
                .json(rt::Value::source(self)),
        )
    }

    /// Changes the settings of the org that the body has, and leaves the others alone.
    ///
    /// It calls [`update_settings`](crate::api::org::OrgApi::update_settings): `POST /api/v1/org`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn partial_update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::OrgSetting> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::org::UPDATE_SETTINGS)
                .json(rt::Value::source(self)),
        )
    }

    /// Lists the kinds of contact that an org has, with links to the users who fill them.
    ///
    /// It calls [`list_contact_types`](crate::api::org::OrgApi::list_contact_types): `GET /api/v1/org/contacts`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn get_contact_types(
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::OrgContactTypeObj>> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::org::LIST_CONTACT_TYPES),
        )
    }

    /// Fetches the user who is the contact of one kind.
    ///
    /// It calls [`get_contact_user`](crate::api::org::OrgApi::get_contact_user): `GET
    /// /api/v1/org/contacts/{contactType}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn get_org_contact_user(
        okta: &crate::Okta,
        contact_type: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::OrgContactUser> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::org::GET_CONTACT_USER)
                .path(contact_type),
        )
    }

    /// Fetches whether Okta's support staff has access to the org, and until when.
    ///
    /// It calls [`get_okta_support_settings`](crate::api::org::OrgApi::get_okta_support_settings): `GET
    /// /api/v1/org/privacy/oktaSupport`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn get_support_settings(
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::OrgOktaSupportSettingsObj> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::org::GET_OKTA_SUPPORT_SETTINGS),
        )
    }

    /// Fetches whether the users of the org receive e-mails from Okta about its products.
    ///
    /// It calls [`get_okta_communication_settings`](crate::api::org::OrgApi::get_okta_communication_settings): `GET
    /// /api/v1/org/privacy/oktaCommunication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn communication_settings(
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::OrgOktaCommunicationSetting> {
        crate::call::Call::new(
            crate::call::Request::new(
                okta,
                &crate::api::org::GET_OKTA_COMMUNICATION_SETTINGS,
            ),
        )
    }

    /// Fetches the preferences on how the pages of the org look.
    ///
    /// It calls [`get_org_preferences`](crate::api::org::OrgApi::get_org_preferences): `GET /api/v1/org/preferences`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn org_preferences(
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::OrgPreferences> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::org::GET_ORG_PREFERENCES),
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
    pub fn show_footer(
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::OrgPreferences> {
        crate::call::Call::new(
            crate::call::Request::new(
                okta,
                &crate::api::org::MAKE_OKTA_UI_FOOTER_VISIBLE,
            ),
        )
    }

    /// Hides Okta's footer on the pages of the org's users.
    ///
    /// It calls [`hide_end_user_footer`](crate::api::org::OrgApi::hide_end_user_footer): `POST
    /// /api/v1/org/preferences/hideEndUserFooter`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn hide_footer(
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::OrgPreferences> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::org::HIDE_END_USER_FOOTER),
        )
    }

    /// Uploads the logo that is shown on the org's sign-in page and dashboard.
    ///
    /// It calls [`update_organization_logo`](crate::api::org::OrgApi::update_organization_logo): `POST
    /// /api/v1/org/logo`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn update_org_logo(
        okta: &crate::Okta,
        file: impl Into<crate::call::FilePart>,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::org::UPDATE_ORGANIZATION_LOGO)
                .part("file", file),
        )
    }
}
