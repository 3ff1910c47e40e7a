#[cfg(feature = "feature")]
impl crate::models::Feature {
    /// Fetches one self-service feature by its id.
    ///
    /// It calls [`get_success_by_id`](crate::api::feature::FeatureApi::get_success_by_id): `GET
    /// /api/v1/features/{featureId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn read(
        okta: &crate::Okta,
        feature_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::Feature> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::feature::GET_SUCCESS_BY_ID)
                .path(feature_id),
        )
    }

    /// Enables or disables a feature for the whole org.
    ///
    /// It calls [`create_lifecycle_success`](crate::api::feature::FeatureApi::create_lifecycle_success): `POST
    /// /api/v1/features/{featureId}/{lifecycle}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update_lifecycle(
        &self,
        okta: &crate::Okta,
        lifecycle: impl crate::call::PathValue,
    ) -> crate::api::feature::CreateLifecycleSuccess {
        crate::api::feature::CreateLifecycleSuccess::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::feature::CREATE_LIFECYCLE_SUCCESS,
                )
                .path(crate::call::member_value("Feature", "id", &self.id))
                .path(lifecycle),
        )
    }

    /// Lists the features that work only while a feature is enabled.
    ///
    /// It calls [`list_dependents`](crate::api::feature::FeatureApi::list_dependents): `GET
    /// /api/v1/features/{featureId}/dependents`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_dependents(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::Feature>> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::feature::LIST_DEPENDENTS)
                .path(crate::call::member_value("Feature", "id", &self.id)),
        )
    }

    /// Lists the features that must be enabled for a feature to work.
    ///
    /// It calls [`list_dependencies`](crate::api::feature::FeatureApi::list_dependencies): `GET
    /// /api/v1/features/{featureId}/dependencies`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn get_dependencies(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<Vec<crate::models::Feature>> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::feature::LIST_DEPENDENCIES)
                .path(crate::call::member_value("Feature", "id", &self.id)),
        )
    }
}
