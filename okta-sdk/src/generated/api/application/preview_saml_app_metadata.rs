use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/sso/saml/metadata`
pub static PREVIEW_SAML_APP_METADATA: Operation = Operation::new(
        "Application_previewSamlAppMetadata",
        "GET",
        "/api/v1/apps/{appId}/sso/saml/metadata",
    )
    .tag("Application")
    .vendor_id("previewSAMLAppMetadata")
    .with_output(crate::call::OutputKind::Text)
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Previews the SAML metadata that a service provider needs in order to trust the application.
    ///
    /// The answer is an XML document, even though the API describes it as an object.
    ///
    /// - `kid`: Id of the signing key whose certificate the metadata shows. The application need not use it yet.
    ///
    /// `GET /api/v1/apps/{appId}/sso/saml/metadata`, operation `Application_previewSamlAppMetadata`, which Okta calls
    /// `previewSAMLAppMetadata`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_previewSamlAppMetadata")]
    #[doc(alias = "previewSAMLAppMetadata")]
    #[inline]
    pub fn preview_saml_app_metadata(
        &self,
        app_id: impl crate::call::PathValue,
        kid: impl AsRef<str>,
    ) -> Call<String> {
        crate::call::Call::new({
            let mut request = Request::new(self.okta, &PREVIEW_SAML_APP_METADATA)
                .path(app_id);
            request.query("kid", kid.as_ref());
            request
        })
    }
}
