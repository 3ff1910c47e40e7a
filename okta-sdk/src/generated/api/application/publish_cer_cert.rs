use crate::call::{Call, Operation, Request};

/// `POST /api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish`
pub static PUBLISH_CER_CERT: Operation = Operation::new(
        "publishCerCert",
        "POST",
        "/api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish",
    )
    .tag("Application")
    .success(&[201]);

impl super::ApplicationApi<'_> {
    /// Publishes the certificate of a signing request of an application from a CER file in base64 text.
    ///
    /// - `csr_id`: Id of the certificate signing request that the certificate was issued for.
    ///
    /// `POST /api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish`, operation `publishCerCert`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "publishCerCert")]
    #[inline]
    pub fn publish_cer_cert(
        &self,
        app_id: impl crate::call::PathValue,
        csr_id: impl crate::call::PathValue,
        certificate: impl Into<crate::Bytes>,
    ) -> Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            Request::new(self.okta, &PUBLISH_CER_CERT)
                .path(app_id)
                .path(csr_id)
                .bytes(
                    "application/x-x509-ca-cert",
                    ::std::option::Option::Some("base64"),
                    certificate,
                ),
        )
    }
}
