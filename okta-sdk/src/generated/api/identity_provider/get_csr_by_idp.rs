use crate::call::{Call, Operation, Request};

/// `GET /api/v1/idps/{idpId}/credentials/csrs/{csrId}`
pub static GET_CSR_BY_IDP: Operation = Operation::new(
        "IdentityProvider_getCsrByIdp",
        "GET",
        "/api/v1/idps/{idpId}/credentials/csrs/{csrId}",
    )
    .tag("IdentityProvider")
    .vendor_id("getCsrForIdentityProvider")
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Fetches one certificate signing request of an identity provider by its id.
    ///
    /// - `csr_id`: Id of the certificate signing request.
    ///
    /// `GET /api/v1/idps/{idpId}/credentials/csrs/{csrId}`, operation `IdentityProvider_getCsrByIdp`, which Okta
    /// calls `getCsrForIdentityProvider`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_getCsrByIdp")]
    #[doc(alias = "getCsrForIdentityProvider")]
    #[inline]
    pub fn get_csr_by_idp(
        &self,
        idp_id: impl crate::call::PathValue,
        csr_id: impl crate::call::PathValue,
    ) -> Call<crate::models::Csr> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_CSR_BY_IDP).path(idp_id).path(csr_id),
        )
    }
}
