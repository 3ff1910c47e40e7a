use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/apps/{appId}/credentials/csrs/{csrId}`
pub static DELETE_CSR_BY_ID: Operation = Operation::new(
        "Application_deleteCsrById",
        "DELETE",
        "/api/v1/apps/{appId}/credentials/csrs/{csrId}",
    )
    .tag("Application")
    .vendor_id("revokeCsrFromApplication")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::ApplicationApi<'_> {
    /// Revokes a certificate signing request of an application and deletes the key pair behind it.
    ///
    /// - `csr_id`: Id of the certificate signing request to give up.
    ///
    /// `DELETE /api/v1/apps/{appId}/credentials/csrs/{csrId}`, operation `Application_deleteCsrById`, which Okta
    /// calls `revokeCsrFromApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_deleteCsrById")]
    #[doc(alias = "revokeCsrFromApplication")]
    #[inline]
    pub fn delete_csr_by_id(
        &self,
        app_id: impl crate::call::PathValue,
        csr_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_CSR_BY_ID).path(app_id).path(csr_id),
        )
    }
}
