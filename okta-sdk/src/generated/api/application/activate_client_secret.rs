use crate::call::{Call, Operation, Request};

/// `POST /api/v1/apps/{appId}/credentials/secrets/{secretId}/lifecycle/activate`
pub static ACTIVATE_CLIENT_SECRET: Operation = Operation::new(
        "Application_activateClientSecret",
        "POST",
        "/api/v1/apps/{appId}/credentials/secrets/{secretId}/lifecycle/activate",
    )
    .tag("Application")
    .vendor_id("activateClientSecretForApplication")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Activates a client secret, so that the client can authenticate with it.
    ///
    /// `POST /api/v1/apps/{appId}/credentials/secrets/{secretId}/lifecycle/activate`, operation
    /// `Application_activateClientSecret`, which Okta calls `activateClientSecretForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_activateClientSecret")]
    #[doc(alias = "activateClientSecretForApplication")]
    #[inline]
    pub fn activate_client_secret(
        &self,
        app_id: impl crate::call::PathValue,
        secret_id: impl crate::call::PathValue,
    ) -> Call<crate::models::ClientSecret> {
        crate::call::Call::new(
            Request::new(self.okta, &ACTIVATE_CLIENT_SECRET).path(app_id).path(secret_id),
        )
    }
}
