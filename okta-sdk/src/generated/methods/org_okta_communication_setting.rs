#[cfg(feature = "org")]
impl crate::models::OrgOktaCommunicationSetting {
    /// Lets Okta send e-mails about its products to the users of the org.
    ///
    /// It calls [`opt_in_okta_communication_emails`](crate::api::org::OrgApi::opt_in_okta_communication_emails):
    /// `POST /api/v1/org/privacy/oktaCommunication/optIn`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn opt_in_users_to_okta_communication_emails(
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::OrgOktaCommunicationSetting> {
        crate::call::Call::new(
            crate::call::Request::new(
                okta,
                &crate::api::org::OPT_IN_OKTA_COMMUNICATION_EMAILS,
            ),
        )
    }

    /// Stops Okta from sending e-mails about its products to the users of the org.
    ///
    /// It calls [`opt_out_okta_communication_emails`](crate::api::org::OrgApi::opt_out_okta_communication_emails):
    /// `POST /api/v1/org/privacy/oktaCommunication/optOut`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn opt_out_users_from_okta_communication_emails(
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::OrgOktaCommunicationSetting> {
        crate::call::Call::new(
            crate::call::Request::new(
                okta,
                &crate::api::org::OPT_OUT_OKTA_COMMUNICATION_EMAILS,
            ),
        )
    }
}
