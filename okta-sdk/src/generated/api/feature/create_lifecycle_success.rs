use crate::call::{Call, Operation, Request};

/// `POST /api/v1/features/{featureId}/{lifecycle}`
pub static CREATE_LIFECYCLE_SUCCESS: Operation = Operation::new(
        "Feature_createLifecycleSuccess",
        "POST",
        "/api/v1/features/{featureId}/{lifecycle}",
    )
    .tag("Feature")
    .vendor_id("updateFeatureLifecycle")
    .success(&[200]);

impl super::FeatureApi<'_> {
    /// Enables or disables a feature for the whole org.
    ///
    /// Fails if a dependency is disabled, or, when disabling, a dependent is enabled, unless `mode` is `force`. Some
    /// features cannot be turned back once changed.
    ///
    /// - `lifecycle`: What to do with the feature, `enable` or `disable`.
    ///
    /// `POST /api/v1/features/{featureId}/{lifecycle}`, operation `Feature_createLifecycleSuccess`, which Okta calls
    /// `updateFeatureLifecycle`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Feature_createLifecycleSuccess")]
    #[doc(alias = "updateFeatureLifecycle")]
    #[inline]
    pub fn create_lifecycle_success(
        &self,
        feature_id: impl crate::call::PathValue,
        lifecycle: impl crate::call::PathValue,
    ) -> CreateLifecycleSuccess {
        CreateLifecycleSuccess::from_request(
            Request::new(self.okta, &CREATE_LIFECYCLE_SUCCESS)
                .path(feature_id)
                .path(lifecycle),
        )
    }
}

/// The call of [`create_lifecycle_success`](super::FeatureApi::create_lifecycle_success), with its optional
/// parameters.
///
/// `POST /api/v1/features/{featureId}/{lifecycle}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct CreateLifecycleSuccess {
    call: Call<crate::models::Feature>,
}
impl CreateLifecycleSuccess {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// With `force`, the only value, dependencies are enabled along with the feature, or dependents disabled along
    /// with it.
    ///
    /// `mode` in the query.
    #[inline]
    pub fn mode(mut self, mode: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("mode", mode.as_ref());
        self
    }
}

crate::call::builder!(CreateLifecycleSuccess, crate::models::Feature);
