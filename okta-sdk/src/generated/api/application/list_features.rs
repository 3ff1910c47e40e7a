use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/features`
pub static LIST_FEATURES: Operation = Operation::new(
        "Application_listFeatures",
        "GET",
        "/api/v1/apps/{appId}/features",
    )
    .tag("Application")
    .vendor_id("listFeaturesForApplication")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Lists the provisioning features of an application.
    ///
    /// Provisioning must have been set up for the application.
    ///
    /// `GET /api/v1/apps/{appId}/features`, operation `Application_listFeatures`, which Okta calls
    /// `listFeaturesForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_listFeatures")]
    #[doc(alias = "listFeaturesForApplication")]
    #[inline]
    pub fn list_features(
        &self,
        app_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::ApplicationFeature>> {
        crate::call::Call::new(Request::new(self.okta, &LIST_FEATURES).path(app_id))
    }
}
