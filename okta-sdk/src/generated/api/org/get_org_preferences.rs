use crate::call::{Call, Operation, Request};

/// `GET /api/v1/org/preferences`
pub static GET_ORG_PREFERENCES: Operation = Operation::new(
        "Org_getOrgPreferences",
        "GET",
        "/api/v1/org/preferences",
    )
    .tag("Org")
    .vendor_id("getOrgPreferences")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Fetches the preferences on how the pages of the org look.
    ///
    /// `GET /api/v1/org/preferences`, operation `Org_getOrgPreferences`, which Okta calls `getOrgPreferences`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_getOrgPreferences")]
    #[doc(alias = "getOrgPreferences")]
    #[inline]
    pub fn get_org_preferences(&self) -> Call<crate::models::OrgPreferences> {
        crate::call::Call::new(Request::new(self.okta, &GET_ORG_PREFERENCES))
    }
}
