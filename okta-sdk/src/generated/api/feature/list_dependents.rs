use crate::call::{Call, Operation, Request};

/// `GET /api/v1/features/{featureId}/dependents`
pub static LIST_DEPENDENTS: Operation = Operation::new(
        "Feature_listDependents",
        "GET",
        "/api/v1/features/{featureId}/dependents",
    )
    .tag("Feature")
    .vendor_id("listFeatureDependents")
    .success(&[200]);

impl super::FeatureApi<'_> {
    /// Lists the features that work only while a feature is enabled.
    ///
    /// `GET /api/v1/features/{featureId}/dependents`, operation `Feature_listDependents`, which Okta calls
    /// `listFeatureDependents`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Feature_listDependents")]
    #[doc(alias = "listFeatureDependents")]
    #[inline]
    pub fn list_dependents(
        &self,
        feature_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::Feature>> {
        crate::call::Call::new(
            Request::new(self.okta, &LIST_DEPENDENTS).path(feature_id),
        )
    }
}
