use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/apps/{appId}/features/{name}`
pub static UPDATE_FEATURE: Operation = Operation::new(
        "Application_updateFeature",
        "PUT",
        "/api/v1/apps/{appId}/features/{name}",
    )
    .tag("Application")
    .vendor_id("updateFeatureForApplication")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Changes the settings of one provisioning feature of an application.
    ///
    /// Settings left out of the body stay as they are.
    ///
    /// - `name`: Name of the feature, such as `USER_PROVISIONING`.
    ///
    /// `PUT /api/v1/apps/{appId}/features/{name}`, operation `Application_updateFeature`, which Okta calls
    /// `updateFeatureForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_updateFeature")]
    #[doc(alias = "updateFeatureForApplication")]
    #[inline]
    pub fn update_feature(
        &self,
        app_id: impl crate::call::PathValue,
        name: impl crate::call::PathValue,
        capabilities_object: &crate::models::CapabilitiesObject,
    ) -> Call<crate::models::ApplicationFeature> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_FEATURE)
                .path(app_id)
                .path(name)
                .json(rt::Value::source(capabilities_object)),
        )
    }
}
