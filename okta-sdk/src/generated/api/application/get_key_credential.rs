use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/credentials/keys/{keyId}`
pub static GET_KEY_CREDENTIAL: Operation = Operation::new(
        "Application_getKeyCredential",
        "GET",
        "/api/v1/apps/{appId}/credentials/keys/{keyId}",
    )
    .tag("Application")
    .vendor_id("getApplicationKey")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Fetches one signing key of an application by its id.
    ///
    /// - `key_id`: The `kid` of the key.
    ///
    /// `GET /api/v1/apps/{appId}/credentials/keys/{keyId}`, operation `Application_getKeyCredential`, which Okta
    /// calls `getApplicationKey`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_getKeyCredential")]
    #[doc(alias = "getApplicationKey")]
    #[inline]
    pub fn get_key_credential(
        &self,
        app_id: impl crate::call::PathValue,
        key_id: impl crate::call::PathValue,
    ) -> Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_KEY_CREDENTIAL).path(app_id).path(key_id),
        )
    }
}
