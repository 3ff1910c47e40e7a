use crate::call::{Call, Operation, Request};

/// `GET /api/v1/org`
pub static GET_SETTINGS: Operation = Operation::new(
        "Org_getSettings",
        "GET",
        "/api/v1/org",
    )
    .tag("Org")
    .vendor_id("getOrgSettings")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Fetches the settings of the org, such as its company name and address.
    ///
    /// `GET /api/v1/org`, operation `Org_getSettings`, which Okta calls `getOrgSettings`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_getSettings")]
    #[doc(alias = "getOrgSettings")]
    #[inline]
    pub fn get_settings(&self) -> Call<crate::models::OrgSetting> {
        crate::call::Call::new(Request::new(self.okta, &GET_SETTINGS))
    }
}
