use crate::call::{Call, Operation, Request};

/// `POST /api/v1/apps/{appId}/connections/default/lifecycle/activate`
pub static ACTIVATE_DEFAULT_PROVISIONING_CONNECTION: Operation = Operation::new(
        "Application_activateDefaultProvisioningConnection",
        "POST",
        "/api/v1/apps/{appId}/connections/default/lifecycle/activate",
    )
    .tag("Application")
    .vendor_id("activateDefaultProvisioningConnectionForApplication")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::ApplicationApi<'_> {
    /// Enables the provisioning connection of an application.
    ///
    /// `POST /api/v1/apps/{appId}/connections/default/lifecycle/activate`, operation
    /// `Application_activateDefaultProvisioningConnection`, which Okta calls
    /// `activateDefaultProvisioningConnectionForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_activateDefaultProvisioningConnection")]
    #[doc(alias = "activateDefaultProvisioningConnectionForApplication")]
    #[inline]
    pub fn activate_default_provisioning_connection(
        &self,
        app_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &ACTIVATE_DEFAULT_PROVISIONING_CONNECTION)
                .path(app_id),
        )
    }
}
