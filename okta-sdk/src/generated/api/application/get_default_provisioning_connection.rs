use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/connections/default`
pub static GET_DEFAULT_PROVISIONING_CONNECTION: Operation = Operation::new(
        "Application_getDefaultProvisioningConnection",
        "GET",
        "/api/v1/apps/{appId}/connections/default",
    )
    .tag("Application")
    .vendor_id("getDefaultProvisioningConnectionForApplication")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Fetches the connection that Okta provisions users of the application over.
    ///
    /// Only certain applications have one, Okta Org2Org among them.
    ///
    /// `GET /api/v1/apps/{appId}/connections/default`, operation `Application_getDefaultProvisioningConnection`,
    /// which Okta calls `getDefaultProvisioningConnectionForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_getDefaultProvisioningConnection")]
    #[doc(alias = "getDefaultProvisioningConnectionForApplication")]
    #[inline]
    pub fn get_default_provisioning_connection(
        &self,
        app_id: impl crate::call::PathValue,
    ) -> Call<crate::models::ProvisioningConnection> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_DEFAULT_PROVISIONING_CONNECTION).path(app_id),
        )
    }
}
