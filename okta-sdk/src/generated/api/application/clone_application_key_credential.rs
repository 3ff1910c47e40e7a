use crate::call::{Call, Operation, Request};

/// `POST /api/v1/apps/{appId}/credentials/keys/{keyId}/clone`
pub static CLONE_APPLICATION_KEY_CREDENTIAL: Operation = Operation::new(
        "Application_cloneApplicationKeyCredential",
        "POST",
        "/api/v1/apps/{appId}/credentials/keys/{keyId}/clone",
    )
    .tag("Application")
    .vendor_id("cloneApplicationKey")
    .success(&[201]);

impl super::ApplicationApi<'_> {
    /// Copies a signing key of one application to another, so that both share a certificate.
    ///
    /// - `key_id`: The `kid` of the key to copy.
    /// - `target_aid`: Id of the application that receives the copy.
    ///
    /// `POST /api/v1/apps/{appId}/credentials/keys/{keyId}/clone`, operation
    /// `Application_cloneApplicationKeyCredential`, which Okta calls `cloneApplicationKey`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_cloneApplicationKeyCredential")]
    #[doc(alias = "cloneApplicationKey")]
    #[inline]
    pub fn clone_application_key_credential(
        &self,
        app_id: impl crate::call::PathValue,
        key_id: impl crate::call::PathValue,
        target_aid: impl AsRef<str>,
    ) -> Call<crate::models::JsonWebKey> {
        crate::call::Call::new({
            let mut request = Request::new(self.okta, &CLONE_APPLICATION_KEY_CREDENTIAL)
                .path(app_id)
                .path(key_id);
            request.query("targetAid", target_aid.as_ref());
            request
        })
    }
}
