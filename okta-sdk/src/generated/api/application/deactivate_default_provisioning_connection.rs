use crate::call::{Call, Operation, Request};

/// `POST /api/v1/apps/{appId}/connections/default/lifecycle/deactivate`
pub static DEACTIVATE_DEFAULT_PROVISIONING_CONNECTION: Operation = Operation::new(
        "Application_deactivateDefaultProvisioningConnection",
        "POST",
        "/api/v1/apps/{appId}/connections/default/lifecycle/deactivate",
    )
    .tag("Application")
    .vendor_id("deactivateDefaultProvisioningConnectionForApplication")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::ApplicationApi<'_> {
    /// Disables the provisioning connection of an application, which stops changes from being pushed to it.
    ///
    /// `POST /api/v1/apps/{appId}/connections/default/lifecycle/deactivate`, operation
    /// `Application_deactivateDefaultProvisioningConnection`, which Okta calls
    /// `deactivateDefaultProvisioningConnectionForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_deactivateDefaultProvisioningConnection")]
    #[doc(alias = "deactivateDefaultProvisioningConnectionForApplication")]
    #[inline]
    pub fn deactivate_default_provisioning_connection(
        &self,
        app_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DEACTIVATE_DEFAULT_PROVISIONING_CONNECTION)
                .path(app_id),
        )
    }
}
