use crate::call::{Call, Operation, Request};

/// `POST /api/v1/org/privacy/oktaCommunication/optIn`
pub static OPT_IN_OKTA_COMMUNICATION_EMAILS: Operation = Operation::new(
        "Org_optInOktaCommunicationEmails",
        "POST",
        "/api/v1/org/privacy/oktaCommunication/optIn",
    )
    .tag("Org")
    .vendor_id("optInUsersToOktaCommunicationEmails")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Lets Okta send e-mails about its products to the users of the org.
    ///
    /// `POST /api/v1/org/privacy/oktaCommunication/optIn`, operation `Org_optInOktaCommunicationEmails`, which Okta
    /// calls `optInUsersToOktaCommunicationEmails`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_optInOktaCommunicationEmails")]
    #[doc(alias = "optInUsersToOktaCommunicationEmails")]
    #[inline]
    pub fn opt_in_okta_communication_emails(
        &self,
    ) -> Call<crate::models::OrgOktaCommunicationSetting> {
        crate::call::Call::new(
            Request::new(self.okta, &OPT_IN_OKTA_COMMUNICATION_EMAILS),
        )
    }
}
