use crate::call::{Call, Operation, Request};

/// `POST /api/v1/idps/{idpId}/credentials/csrs/{csrId}/lifecycle/publish`
pub static PUBLISH_DER_CERT_FOR_IDENTITY_PROVIDER: Operation = Operation::new(
        "publishDerCertForIdentityProvider",
        "POST",
        "/api/v1/idps/{idpId}/credentials/csrs/{csrId}/lifecycle/publish",
    )
    .tag("IdentityProvider")
    .success(&[201]);

impl super::IdentityProviderApi<'_> {
    /// Publishes the certificate of a signing request from its DER encoding in base64 text.
    ///
    /// - `csr_id`: Id of the certificate signing request that the certificate was issued for.
    ///
    /// `POST /api/v1/idps/{idpId}/credentials/csrs/{csrId}/lifecycle/publish`, operation
    /// `publishDerCertForIdentityProvider`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "publishDerCertForIdentityProvider")]
    #[inline]
    pub fn publish_der_cert_for_identity_provider(
        &self,
        idp_id: impl crate::call::PathValue,
        csr_id: impl crate::call::PathValue,
        certificate: impl Into<crate::Bytes>,
    ) -> Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            Request::new(self.okta, &PUBLISH_DER_CERT_FOR_IDENTITY_PROVIDER)
                .path(idp_id)
                .path(csr_id)
                .bytes(
                    "application/pkix-cert",
                    ::std::option::Option::Some("base64"),
                    certificate,
                ),
        )
    }
}
