use crate::call::{Call, Operation, Request};

/// `POST /api/v1/idps/{idpId}/credentials/csrs/{csrId}/lifecycle/publish`
pub static UPDATE_CSR_LIFECYCLE_PUBLISH: Operation = Operation::new(
        "IdentityProvider_updateCsrLifecyclePublish",
        "POST",
        "/api/v1/idps/{idpId}/credentials/csrs/{csrId}/lifecycle/publish",
    )
    .tag("IdentityProvider")
    .success(&[201]);

impl super::IdentityProviderApi<'_> {
    /// Publishes the certificate issued for a signing request as a signing key of the identity provider.
    ///
    /// The certificate must match the request and be currently valid. The request is used up by this; the new key
    /// signs nothing until the identity provider is updated with its `kid`.
    ///
    /// - `csr_id`: Id of the certificate signing request that the certificate was issued for.
    ///
    /// `POST /api/v1/idps/{idpId}/credentials/csrs/{csrId}/lifecycle/publish`, operation
    /// `IdentityProvider_updateCsrLifecyclePublish`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_updateCsrLifecyclePublish")]
    #[inline]
    pub fn update_csr_lifecycle_publish(
        &self,
        idp_id: impl crate::call::PathValue,
        csr_id: impl crate::call::PathValue,
    ) -> Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_CSR_LIFECYCLE_PUBLISH)
                .path(idp_id)
                .path(csr_id),
        )
    }
}
