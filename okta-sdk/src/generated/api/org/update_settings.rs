use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/org`
pub static UPDATE_SETTINGS: Operation = Operation::new(
        "Org_updateSettings",
        "POST",
        "/api/v1/org",
    )
    .tag("Org")
    .vendor_id("partialUpdateOrgSetting")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Changes the settings of the org that the body has, and leaves the others alone.
    ///
    /// `POST /api/v1/org`, operation `Org_updateSettings`, which Okta calls `partialUpdateOrgSetting`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_updateSettings")]
    #[doc(alias = "partialUpdateOrgSetting")]
    #[inline]
    pub fn update_settings(
        &self,
        org_setting: &crate::models::OrgSetting,
    ) -> Call<crate::models::OrgSetting> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_SETTINGS)
                .json(rt::Value::source(org_setting)),
        )
    }
}
