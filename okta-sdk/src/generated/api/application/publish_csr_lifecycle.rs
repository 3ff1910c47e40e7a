use crate::call::{Call, Operation, Request};

/// `POST /api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish`
pub static PUBLISH_CSR_LIFECYCLE: Operation = Operation::new(
        "Application_publishCsrLifecycle",
        "POST",
        "/api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish",
    )
    .tag("Application")
    .success(&[201]);

impl super::ApplicationApi<'_> {
    /// Publishes the certificate issued for a signing request as a signing key of the application.
    ///
    /// The certificate must match the request and be currently valid. The request is used up by this; the new key
    /// signs nothing until the application is updated with its `kid`.
    ///
    /// - `csr_id`: Id of the certificate signing request that the certificate was issued for.
    ///
    /// `POST /api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish`, operation
    /// `Application_publishCsrLifecycle`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_publishCsrLifecycle")]
    #[inline]
    pub fn publish_csr_lifecycle(
        &self,
        app_id: impl crate::call::PathValue,
        csr_id: impl crate::call::PathValue,
    ) -> Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            Request::new(self.okta, &PUBLISH_CSR_LIFECYCLE).path(app_id).path(csr_id),
        )
    }
}
