use crate::call::{Call, Operation, Request};

/// `POST /api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish`
pub static PUBLISH_BINARY_PEM_CERT: Operation = Operation::new(
        "publishBinaryPemCert",
        "POST",
        "/api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish",
    )
    .tag("Application")
    .success(&[201]);

impl super::ApplicationApi<'_> {
    /// Publishes the certificate of a signing request of an application from the bytes of a PEM file.
    ///
    /// - `csr_id`: Id of the certificate signing request that the certificate was issued for.
    ///
    /// `POST /api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish`, operation `publishBinaryPemCert`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "publishBinaryPemCert")]
    #[inline]
    pub fn publish_binary_pem_cert(
        &self,
        app_id: impl crate::call::PathValue,
        csr_id: impl crate::call::PathValue,
        certificate: impl Into<crate::Bytes>,
    ) -> Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            Request::new(self.okta, &PUBLISH_BINARY_PEM_CERT)
                .path(app_id)
                .path(csr_id)
                .bytes(
                    "application/x-pem-file",
                    ::std::option::Option::None,
                    certificate,
                ),
        )
    }
}
