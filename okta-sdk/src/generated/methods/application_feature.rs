#[cfg(feature = "application")]
impl crate::models::ApplicationFeature {
    /// Lists the provisioning features of an application.
    ///
    /// It calls [`list_features`](crate::api::application::ApplicationApi::list_features): `GET
    /// /api/v1/apps/{appId}/features`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn list_features_for_application(
        okta: &crate::Okta,
        app_id: impl crate::call::PathValue,
    ) -> crate::call::Call<Vec<crate::models::ApplicationFeature>> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::application::LIST_FEATURES)
                .path(app_id),
        )
    }
}
