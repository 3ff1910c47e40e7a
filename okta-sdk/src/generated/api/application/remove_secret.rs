use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/apps/{appId}/credentials/secrets/{secretId}`
pub static REMOVE_SECRET: Operation = Operation::new(
        "Application_removeSecret",
        "DELETE",
        "/api/v1/apps/{appId}/credentials/secrets/{secretId}",
    )
    .tag("Application")
    .vendor_id("deleteClientSecretForApplication")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::ApplicationApi<'_> {
    /// Deletes an inactive client secret of an application.
    ///
    /// Deactivate the secret first.
    ///
    /// `DELETE /api/v1/apps/{appId}/credentials/secrets/{secretId}`, operation `Application_removeSecret`, which Okta
    /// calls `deleteClientSecretForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_removeSecret")]
    #[doc(alias = "deleteClientSecretForApplication")]
    #[inline]
    pub fn remove_secret(
        &self,
        app_id: impl crate::call::PathValue,
        secret_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &REMOVE_SECRET).path(app_id).path(secret_id),
        )
    }
}
