use crate::model as rt;

#[cfg(feature = "application")]
impl crate::models::ProvisioningConnectionProfile {
    /// Sets up the connection that Okta provisions users of the application over.
    ///
    /// It calls
    /// [`set_default_provisioning_connection`](crate::api::application::ApplicationApi::set_default_provisioning_connection):
    /// `POST /api/v1/apps/{appId}/connections/default`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn set_default_provisioning_connection_for_application(
        okta: &crate::Okta,
        app_id: impl crate::call::PathValue,
        provisioning_connection_request: &crate::models::ProvisioningConnectionRequest,
    ) -> crate::api::application::SetDefaultProvisioningConnection {
        crate::api::application::SetDefaultProvisioningConnection::from_request(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::SET_DEFAULT_PROVISIONING_CONNECTION,
                )
                .path(app_id)
                .json(rt::Value::source(provisioning_connection_request)),
        )
    }
}
