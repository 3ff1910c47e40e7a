use crate::call::{Call, Operation, Request};

/// `POST /api/v1/org/privacy/oktaCommunication/optOut`
pub static OPT_OUT_OKTA_COMMUNICATION_EMAILS: Operation = Operation::new(
        "Org_optOutOktaCommunicationEmails",
        "POST",
        "/api/v1/org/privacy/oktaCommunication/optOut",
    )
    .tag("Org")
    .vendor_id("optOutUsersFromOktaCommunicationEmails")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Stops Okta from sending e-mails about its products to the users of the org.
    ///
    /// `POST /api/v1/org/privacy/oktaCommunication/optOut`, operation `Org_optOutOktaCommunicationEmails`, which Okta
    /// calls `optOutUsersFromOktaCommunicationEmails`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_optOutOktaCommunicationEmails")]
    #[doc(alias = "optOutUsersFromOktaCommunicationEmails")]
    #[inline]
    pub fn opt_out_okta_communication_emails(
        &self,
    ) -> Call<crate::models::OrgOktaCommunicationSetting> {
        crate::call::Call::new(
            Request::new(self.okta, &OPT_OUT_OKTA_COMMUNICATION_EMAILS),
        )
    }
}
