use crate::call::{Call, Operation, Request};

/// `POST /api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish`
pub static PUBLISH_BINARY_DER_CERT: Operation = Operation::new(
        "publishBinaryDerCert",
        "POST",
        "/api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish",
    )
    .tag("Application")
    .success(&[201]);

impl super::ApplicationApi<'_> {
    /// Publishes the certificate of a signing request of an application from the raw bytes of its DER encoding.
    ///
    /// - `csr_id`: Id of the certificate signing request that the certificate was issued for.
    ///
    /// `POST /api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish`, operation `publishBinaryDerCert`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "publishBinaryDerCert")]
    #[inline]
    pub fn publish_binary_der_cert(
        &self,
        app_id: impl crate::call::PathValue,
        csr_id: impl crate::call::PathValue,
        certificate: impl Into<crate::Bytes>,
    ) -> Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            Request::new(self.okta, &PUBLISH_BINARY_DER_CERT)
                .path(app_id)
                .path(csr_id)
                .bytes("application/pkix-cert", ::std::option::Option::None, certificate),
        )
    }
}
