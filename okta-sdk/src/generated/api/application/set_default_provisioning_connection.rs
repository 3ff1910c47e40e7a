use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/apps/{appId}/connections/default`
pub static SET_DEFAULT_PROVISIONING_CONNECTION: Operation = Operation::new(
        "Application_setDefaultProvisioningConnection",
        "POST",
        "/api/v1/apps/{appId}/connections/default",
    )
    .tag("Application")
    .vendor_id("setDefaultProvisioningConnectionForApplication")
    .success(&[201, 200]);

impl super::ApplicationApi<'_> {
    /// Sets up the connection that Okta provisions users of the application over.
    ///
    /// A connection that exists is replaced.
    ///
    /// `POST /api/v1/apps/{appId}/connections/default`, operation `Application_setDefaultProvisioningConnection`,
    /// which Okta calls `setDefaultProvisioningConnectionForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_setDefaultProvisioningConnection")]
    #[doc(alias = "setDefaultProvisioningConnectionForApplication")]
    #[inline]
    pub fn set_default_provisioning_connection(
        &self,
        app_id: impl crate::call::PathValue,
        provisioning_connection_request: &crate::models::ProvisioningConnectionRequest,
    ) -> SetDefaultProvisioningConnection {
        SetDefaultProvisioningConnection::from_request(
            Request::new(self.okta, &SET_DEFAULT_PROVISIONING_CONNECTION)
                .path(app_id)
                .json(rt::Value::source(provisioning_connection_request)),
        )
    }
}

/// The call of
/// [`set_default_provisioning_connection`](super::ApplicationApi::set_default_provisioning_connection), with its
/// optional parameters.
///
/// `POST /api/v1/apps/{appId}/connections/default`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct SetDefaultProvisioningConnection {
    call: Call<crate::models::ProvisioningConnection>,
}
impl SetDefaultProvisioningConnection {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether the connection is enabled at once.
    ///
    /// `activate` in the query.
    #[inline]
    pub fn activate(mut self, activate: bool) -> Self {
        let request = self.call.request_mut();
        request.query("activate", activate);
        self
    }
}

crate::call::builder!(SetDefaultProvisioningConnection, crate::models::ProvisioningConnection);
