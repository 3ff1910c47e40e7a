use crate::call::{Call, Operation, Request};

/// `POST /api/v1/org/privacy/oktaSupport/grant`
pub static GRANT_OKTA_SUPPORT_ACCESS: Operation = Operation::new(
        "Org_grantOktaSupportAccess",
        "POST",
        "/api/v1/org/privacy/oktaSupport/grant",
    )
    .tag("Org")
    .vendor_id("grantOktaSupport")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Gives Okta's support staff access to the org as an administrator for eight hours.
    ///
    /// `POST /api/v1/org/privacy/oktaSupport/grant`, operation `Org_grantOktaSupportAccess`, which Okta calls
    /// `grantOktaSupport`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_grantOktaSupportAccess")]
    #[doc(alias = "grantOktaSupport")]
    #[inline]
    pub fn grant_okta_support_access(
        &self,
    ) -> Call<crate::models::OrgOktaSupportSettingsObj> {
        crate::call::Call::new(Request::new(self.okta, &GRANT_OKTA_SUPPORT_ACCESS))
    }
}
