use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/idps/{idpId}/credentials/csrs/{csrId}`
pub static REVOKE_CSR_FOR_IDENTITY_PROVIDER: Operation = Operation::new(
        "IdentityProvider_revokeCsrForIdentityProvider",
        "DELETE",
        "/api/v1/idps/{idpId}/credentials/csrs/{csrId}",
    )
    .tag("IdentityProvider")
    .vendor_id("revokeCsrForIdentityProvider")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::IdentityProviderApi<'_> {
    /// Revokes a certificate signing request and deletes the key pair behind it.
    ///
    /// - `csr_id`: Id of the certificate signing request to give up.
    ///
    /// `DELETE /api/v1/idps/{idpId}/credentials/csrs/{csrId}`, operation
    /// `IdentityProvider_revokeCsrForIdentityProvider`, which Okta calls `revokeCsrForIdentityProvider`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_revokeCsrForIdentityProvider")]
    #[doc(alias = "revokeCsrForIdentityProvider")]
    #[inline]
    pub fn revoke_csr_for_identity_provider(
        &self,
        idp_id: impl crate::call::PathValue,
        csr_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &REVOKE_CSR_FOR_IDENTITY_PROVIDER)
                .path(idp_id)
                .path(csr_id),
        )
    }
}
