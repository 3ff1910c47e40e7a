use crate::call::{Call, Operation, Request};

/// `GET /api/v1/features/{featureId}/dependencies`
pub static LIST_DEPENDENCIES: Operation = Operation::new(
        "Feature_listDependencies",
        "GET",
        "/api/v1/features/{featureId}/dependencies",
    )
    .tag("Feature")
    .vendor_id("listFeatureDependencies")
    .success(&[200]);

impl super::FeatureApi<'_> {
    /// Lists the features that must be enabled for a feature to work.
    ///
    /// `GET /api/v1/features/{featureId}/dependencies`, operation `Feature_listDependencies`, which Okta calls
    /// `listFeatureDependencies`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Feature_listDependencies")]
    #[doc(alias = "listFeatureDependencies")]
    #[inline]
    pub fn list_dependencies(
        &self,
        feature_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::Feature>> {
        crate::call::Call::new(
            Request::new(self.okta, &LIST_DEPENDENCIES).path(feature_id),
        )
    }
}
