use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/apps/{appId}/credentials/csrs`
pub static GENERATE_CSR_FOR_APPLICATION: Operation = Operation::new(
        "Application_generateCsrForApplication",
        "POST",
        "/api/v1/apps/{appId}/credentials/csrs",
    )
    .tag("Application")
    .vendor_id("generateCsrForApplication")
    .success(&[201]);

impl super::ApplicationApi<'_> {
    /// Generates a key pair for an application and a certificate signing request for it.
    ///
    /// Okta keeps the private key. Have the request signed by a certificate authority, then publish the certificate.
    ///
    /// `POST /api/v1/apps/{appId}/credentials/csrs`, operation `Application_generateCsrForApplication`, which Okta
    /// calls `generateCsrForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_generateCsrForApplication")]
    #[doc(alias = "generateCsrForApplication")]
    #[inline]
    pub fn generate_csr_for_application(
        &self,
        app_id: impl crate::call::PathValue,
        csr_metadata: &crate::models::CsrMetadata,
    ) -> Call<crate::models::Csr> {
        crate::call::Call::new(
            Request::new(self.okta, &GENERATE_CSR_FOR_APPLICATION)
                .path(app_id)
                .json(rt::Value::source(csr_metadata)),
        )
    }
}
