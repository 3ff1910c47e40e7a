use crate::call::{Call, Operation, Request};

/// `GET /api/v1/org/privacy/oktaCommunication`
pub static GET_OKTA_COMMUNICATION_SETTINGS: Operation = Operation::new(
        "Org_getOktaCommunicationSettings",
        "GET",
        "/api/v1/org/privacy/oktaCommunication",
    )
    .tag("Org")
    .vendor_id("getOktaCommunicationSettings")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Fetches whether the users of the org receive e-mails from Okta about its products.
    ///
    /// `GET /api/v1/org/privacy/oktaCommunication`, operation `Org_getOktaCommunicationSettings`, which Okta calls
    /// `getOktaCommunicationSettings`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_getOktaCommunicationSettings")]
    #[doc(alias = "getOktaCommunicationSettings")]
    #[inline]
    pub fn get_okta_communication_settings(
        &self,
    ) -> Call<crate::models::OrgOktaCommunicationSetting> {
        crate::call::Call::new(Request::new(self.okta, &GET_OKTA_COMMUNICATION_SETTINGS))
    }
}
