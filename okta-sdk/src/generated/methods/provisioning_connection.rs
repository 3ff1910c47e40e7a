#[cfg(feature = "application")]
impl crate::models::ProvisioningConnection {
    /// Fetches the connection that Okta provisions users of the application over.
    ///
    /// It calls
    /// [`get_default_provisioning_connection`](crate::api::application::ApplicationApi::get_default_provisioning_connection):
    /// `GET /api/v1/apps/{appId}/connections/default`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn get_default_provisioning_connection_for_application(
        okta: &crate::Okta,
        app_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::ProvisioningConnection> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::GET_DEFAULT_PROVISIONING_CONNECTION,
                )
                .path(app_id),
        )
    }

    /// Enables the provisioning connection of an application.
    ///
    /// It calls
    /// [`activate_default_provisioning_connection`](crate::api::application::ApplicationApi::activate_default_provisioning_connection):
    /// `POST /api/v1/apps/{appId}/connections/default/lifecycle/activate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn activate_default_provisioning_connection_for_application(
        okta: &crate::Okta,
        app_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::ACTIVATE_DEFAULT_PROVISIONING_CONNECTION,
                )
                .path(app_id),
        )
    }

    /// Disables the provisioning connection of an application, which stops changes from being pushed to it.
    ///
    /// It calls
    /// [`deactivate_default_provisioning_connection`](crate::api::application::ApplicationApi::deactivate_default_provisioning_connection):
    /// `POST /api/v1/apps/{appId}/connections/default/lifecycle/deactivate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn deactivate_default_provisioning_connection_for_application(
        okta: &crate::Okta,
        app_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::DEACTIVATE_DEFAULT_PROVISIONING_CONNECTION,
                )
                .path(app_id),
        )
    }
}
