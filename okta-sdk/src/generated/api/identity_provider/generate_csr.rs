use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/idps/{idpId}/credentials/csrs`
pub static GENERATE_CSR: Operation = Operation::new(
        "IdentityProvider_generateCsr",
        "POST",
        "/api/v1/idps/{idpId}/credentials/csrs",
    )
    .tag("IdentityProvider")
    .vendor_id("generateCsrForIdentityProvider")
    .success(&[201]);

impl super::IdentityProviderApi<'_> {
    /// Generates a key pair for an identity provider and a certificate signing request for it.
    ///
    /// Okta keeps the private key. Have the request signed by a certificate authority, then publish the certificate.
    ///
    /// `POST /api/v1/idps/{idpId}/credentials/csrs`, operation `IdentityProvider_generateCsr`, which Okta calls
    /// `generateCsrForIdentityProvider`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_generateCsr")]
    #[doc(alias = "generateCsrForIdentityProvider")]
    #[inline]
    pub fn generate_csr(
        &self,
        idp_id: impl crate::call::PathValue,
        csr_metadata: &crate::models::CsrMetadata,
    ) -> Call<crate::models::Csr> {
        crate::call::Call::new(
            Request::new(self.okta, &GENERATE_CSR)
                .path(idp_id)
                .json(rt::Value::source(csr_metadata)),
        )
    }
}
