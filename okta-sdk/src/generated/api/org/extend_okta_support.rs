use crate::call::{Call, Operation, Request};

/// `POST /api/v1/org/privacy/oktaSupport/extend`
pub static EXTEND_OKTA_SUPPORT: Operation = Operation::new(
        "Org_extendOktaSupport",
        "POST",
        "/api/v1/org/privacy/oktaSupport/extend",
    )
    .tag("Org")
    .vendor_id("extendOktaSupport")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Prolongs the access of Okta's support staff to the org by 24 hours.
    ///
    /// `POST /api/v1/org/privacy/oktaSupport/extend`, operation `Org_extendOktaSupport`, which Okta calls
    /// `extendOktaSupport`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_extendOktaSupport")]
    #[doc(alias = "extendOktaSupport")]
    #[inline]
    pub fn extend_okta_support(&self) -> Call<crate::models::OrgOktaSupportSettingsObj> {
        crate::call::Call::new(Request::new(self.okta, &EXTEND_OKTA_SUPPORT))
    }
}
