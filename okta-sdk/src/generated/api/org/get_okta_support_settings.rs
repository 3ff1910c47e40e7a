use crate::call::{Call, Operation, Request};

/// `GET /api/v1/org/privacy/oktaSupport`
pub static GET_OKTA_SUPPORT_SETTINGS: Operation = Operation::new(
        "Org_getOktaSupportSettings",
        "GET",
        "/api/v1/org/privacy/oktaSupport",
    )
    .tag("Org")
    .vendor_id("getOrgOktaSupportSettings")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Fetches whether Okta's support staff has access to the org, and until when.
    ///
    /// `GET /api/v1/org/privacy/oktaSupport`, operation `Org_getOktaSupportSettings`, which Okta calls
    /// `getOrgOktaSupportSettings`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_getOktaSupportSettings")]
    #[doc(alias = "getOrgOktaSupportSettings")]
    #[inline]
    pub fn get_okta_support_settings(
        &self,
    ) -> Call<crate::models::OrgOktaSupportSettingsObj> {
        crate::call::Call::new(Request::new(self.okta, &GET_OKTA_SUPPORT_SETTINGS))
    }
}
