#[cfg(feature = "org")]
impl crate::models::OrgOktaSupportSettingsObj {
    /// Prolongs the access of Okta's support staff to the org by 24 hours.
    ///
    /// It calls [`extend_okta_support`](crate::api::org::OrgApi::extend_okta_support): `POST
    /// /api/v1/org/privacy/oktaSupport/extend`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn extend_okta_support(
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::OrgOktaSupportSettingsObj> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::org::EXTEND_OKTA_SUPPORT),
        )
    }

    /// Gives Okta's support staff access to the org as an administrator for eight hours.
    ///
    /// It calls [`grant_okta_support_access`](crate::api::org::OrgApi::grant_okta_support_access): `POST
    /// /api/v1/org/privacy/oktaSupport/grant`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn grant_okta_support(
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::OrgOktaSupportSettingsObj> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::org::GRANT_OKTA_SUPPORT_ACCESS),
        )
    }

    /// Ends the access of Okta's support staff to the org at once.
    ///
    /// It calls [`revoke_okta_support`](crate::api::org::OrgApi::revoke_okta_support): `POST
    /// /api/v1/org/privacy/oktaSupport/revoke`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn revoke_okta_support(
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::OrgOktaSupportSettingsObj> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::org::REVOKE_OKTA_SUPPORT),
        )
    }
}
