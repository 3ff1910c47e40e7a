use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/credentials/keys`
pub static LIST_KEY_CREDENTIALS: Operation = Operation::new(
        "Application_listKeyCredentials",
        "GET",
        "/api/v1/apps/{appId}/credentials/keys",
    )
    .tag("Application")
    .vendor_id("listApplicationKeys")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Lists the signing keys of an application, with their certificates.
    ///
    /// `GET /api/v1/apps/{appId}/credentials/keys`, operation `Application_listKeyCredentials`, which Okta calls
    /// `listApplicationKeys`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_listKeyCredentials")]
    #[doc(alias = "listApplicationKeys")]
    #[inline]
    pub fn list_key_credentials(
        &self,
        app_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::JsonWebKey>> {
        crate::call::Call::new(
            Request::new(self.okta, &LIST_KEY_CREDENTIALS).path(app_id),
        )
    }
}
