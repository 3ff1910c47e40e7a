use crate::call::{Call, Operation, Request};

/// `GET /api/v1/idps/{idpId}/credentials/csrs`
pub static LIST_CSRS_FOR_CERTIFICATE_SIGNING_REQUESTS: Operation = Operation::new(
        "IdentityProvider_listCsrsForCertificateSigningRequests",
        "GET",
        "/api/v1/idps/{idpId}/credentials/csrs",
    )
    .tag("IdentityProvider")
    .vendor_id("listCsrsForIdentityProvider")
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Lists the certificate signing requests of an identity provider that await a certificate.
    ///
    /// `GET /api/v1/idps/{idpId}/credentials/csrs`, operation
    /// `IdentityProvider_listCsrsForCertificateSigningRequests`, which Okta calls `listCsrsForIdentityProvider`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_listCsrsForCertificateSigningRequests")]
    #[doc(alias = "listCsrsForIdentityProvider")]
    #[inline]
    pub fn list_csrs_for_certificate_signing_requests(
        &self,
        idp_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::Csr>> {
        crate::call::Call::new(
            Request::new(self.okta, &LIST_CSRS_FOR_CERTIFICATE_SIGNING_REQUESTS)
                .path(idp_id),
        )
    }
}
