use crate::call::{Call, Operation, Request};

/// `GET /api/v1/features/{featureId}`
pub static GET_SUCCESS_BY_ID: Operation = Operation::new(
        "Feature_getSuccessById",
        "GET",
        "/api/v1/features/{featureId}",
    )
    .tag("Feature")
    .vendor_id("getFeature")
    .success(&[200]);

impl super::FeatureApi<'_> {
    /// Fetches one self-service feature by its id.
    ///
    /// `GET /api/v1/features/{featureId}`, operation `Feature_getSuccessById`, which Okta calls `getFeature`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Feature_getSuccessById")]
    #[doc(alias = "getFeature")]
    #[inline]
    pub fn get_success_by_id(
        &self,
        feature_id: impl crate::call::PathValue,
    ) -> Call<crate::models::Feature> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_SUCCESS_BY_ID).path(feature_id),
        )
    }
}
