use crate::call::{Call, Operation, Request};

/// `POST /api/v1/org/privacy/oktaSupport/revoke`
pub static REVOKE_OKTA_SUPPORT: Operation = Operation::new(
        "Org_revokeOktaSupport",
        "POST",
        "/api/v1/org/privacy/oktaSupport/revoke",
    )
    .tag("Org")
    .vendor_id("revokeOktaSupport")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Ends the access of Okta's support staff to the org at once.
    ///
    /// `POST /api/v1/org/privacy/oktaSupport/revoke`, operation `Org_revokeOktaSupport`, which Okta calls
    /// `revokeOktaSupport`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_revokeOktaSupport")]
    #[doc(alias = "revokeOktaSupport")]
    #[inline]
    pub fn revoke_okta_support(&self) -> Call<crate::models::OrgOktaSupportSettingsObj> {
        crate::call::Call::new(Request::new(self.okta, &REVOKE_OKTA_SUPPORT))
    }
}
