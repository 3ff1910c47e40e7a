use crate::call::{Call, Operation, Request};

/// `GET /api/v1/features`
pub static GET_SUCCESS: Operation = Operation::new(
        "Feature_getSuccess",
        "GET",
        "/api/v1/features",
    )
    .tag("Feature")
    .vendor_id("listFeatures")
    .success(&[200]);

impl super::FeatureApi<'_> {
    /// Lists the self-service features that the org can turn on or off.
    ///
    /// `GET /api/v1/features`, operation `Feature_getSuccess`, which Okta calls `listFeatures`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Feature_getSuccess")]
    #[doc(alias = "listFeatures")]
    #[inline]
    pub fn get_success(&self) -> Call<Vec<crate::models::Feature>> {
        crate::call::Call::new(Request::new(self.okta, &GET_SUCCESS))
    }
}
