use crate::call::{Call, Operation, Request};

/// `POST /api/v1/apps/{appId}/credentials/secrets/{secretId}/lifecycle/deactivate`
pub static DEACTIVATE_CLIENT_SECRET_BY_ID: Operation = Operation::new(
        "Application_deactivateClientSecretById",
        "POST",
        "/api/v1/apps/{appId}/credentials/secrets/{secretId}/lifecycle/deactivate",
    )
    .tag("Application")
    .vendor_id("deactivateClientSecretForApplication")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Deactivates a client secret, so that the client can no longer authenticate with it.
    ///
    /// The last active secret of a client cannot be deactivated.
    ///
    /// `POST /api/v1/apps/{appId}/credentials/secrets/{secretId}/lifecycle/deactivate`, operation
    /// `Application_deactivateClientSecretById`, which Okta calls `deactivateClientSecretForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_deactivateClientSecretById")]
    #[doc(alias = "deactivateClientSecretForApplication")]
    #[inline]
    pub fn deactivate_client_secret_by_id(
        &self,
        app_id: impl crate::call::PathValue,
        secret_id: impl crate::call::PathValue,
    ) -> Call<crate::models::ClientSecret> {
        crate::call::Call::new(
            Request::new(self.okta, &DEACTIVATE_CLIENT_SECRET_BY_ID)
                .path(app_id)
                .path(secret_id),
        )
    }
}
