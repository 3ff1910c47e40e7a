use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/org`
pub static UPDATE_SETTING: Operation = Operation::new(
        "Org_updateSetting",
        "PUT",
        "/api/v1/org",
    )
    .tag("Org")
    .vendor_id("updateOrgSetting")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Replaces the settings of the org.
    ///
    /// Settings left out of the body are cleared, so start from a fetched copy.
    ///
    /// `PUT /api/v1/org`, operation `Org_updateSetting`, which Okta calls `updateOrgSetting`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_updateSetting")]
    #[doc(alias = "updateOrgSetting")]
    #[inline]
    pub fn update_setting(
        &self,
        org_setting: &crate::models::OrgSetting,
    ) -> Call<crate::models::OrgSetting> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_SETTING).json(rt::Value::source(org_setting)),
        )
    }
}
