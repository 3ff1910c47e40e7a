use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/features/{name}`
pub static GET_FEATURE: Operation = Operation::new(
        "Application_getFeature",
        "GET",
        "/api/v1/apps/{appId}/features/{name}",
    )
    .tag("Application")
    .vendor_id("getFeatureForApplication")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Fetches one provisioning feature of an application by its name.
    ///
    /// - `name`: Name of the feature, such as `USER_PROVISIONING`.
    ///
    /// `GET /api/v1/apps/{appId}/features/{name}`, operation `Application_getFeature`, which Okta calls
    /// `getFeatureForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_getFeature")]
    #[doc(alias = "getFeatureForApplication")]
    #[inline]
    pub fn get_feature(
        &self,
        app_id: impl crate::call::PathValue,
        name: impl crate::call::PathValue,
    ) -> Call<crate::models::ApplicationFeature> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_FEATURE).path(app_id).path(name),
        )
    }
}
