use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/credentials/secrets/{secretId}`
pub static GET_CLIENT_SECRET: Operation = Operation::new(
        "Application_getClientSecret",
        "GET",
        "/api/v1/apps/{appId}/credentials/secrets/{secretId}",
    )
    .tag("Application")
    .vendor_id("getClientSecretForApplication")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Fetches one client secret of an application by its id.
    ///
    /// `GET /api/v1/apps/{appId}/credentials/secrets/{secretId}`, operation `Application_getClientSecret`, which Okta
    /// calls `getClientSecretForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_getClientSecret")]
    #[doc(alias = "getClientSecretForApplication")]
    #[inline]
    pub fn get_client_secret(
        &self,
        app_id: impl crate::call::PathValue,
        secret_id: impl crate::call::PathValue,
    ) -> Call<crate::models::ClientSecret> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_CLIENT_SECRET).path(app_id).path(secret_id),
        )
    }
}
