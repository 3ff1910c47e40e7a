use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/credentials/csrs/{csrId}`
pub static GET_CREDENTIALS_CSRS: Operation = Operation::new(
        "Application_getCredentialsCsrs",
        "GET",
        "/api/v1/apps/{appId}/credentials/csrs/{csrId}",
    )
    .tag("Application")
    .vendor_id("getCsrForApplication")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Fetches one certificate signing request of an application by its id.
    ///
    /// - `csr_id`: Id of the certificate signing request.
    ///
    /// `GET /api/v1/apps/{appId}/credentials/csrs/{csrId}`, operation `Application_getCredentialsCsrs`, which Okta
    /// calls `getCsrForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_getCredentialsCsrs")]
    #[doc(alias = "getCsrForApplication")]
    #[inline]
    pub fn get_credentials_csrs(
        &self,
        app_id: impl crate::call::PathValue,
        csr_id: impl crate::call::PathValue,
    ) -> Call<crate::models::Csr> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_CREDENTIALS_CSRS).path(app_id).path(csr_id),
        )
    }
}
