use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/credentials/secrets`
pub static LIST_CLIENT_SECRETS: Operation = Operation::new(
        "Application_listClientSecrets",
        "GET",
        "/api/v1/apps/{appId}/credentials/secrets",
    )
    .tag("Application")
    .vendor_id("listClientSecretsForApplication")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Lists the client secrets of an OAuth 2.0 application.
    ///
    /// `GET /api/v1/apps/{appId}/credentials/secrets`, operation `Application_listClientSecrets`, which Okta calls
    /// `listClientSecretsForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_listClientSecrets")]
    #[doc(alias = "listClientSecretsForApplication")]
    #[inline]
    pub fn list_client_secrets(
        &self,
        app_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::ClientSecret>> {
        crate::call::Call::new(
            Request::new(self.okta, &LIST_CLIENT_SECRETS).path(app_id),
        )
    }
}
