use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/credentials/csrs`
pub static LIST_CSRS_FOR_APPLICATION: Operation = Operation::new(
        "Application_listCsrsForApplication",
        "GET",
        "/api/v1/apps/{appId}/credentials/csrs",
    )
    .tag("Application")
    .vendor_id("listCsrsForApplication")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Lists the certificate signing requests of an application that await a certificate.
    ///
    /// `GET /api/v1/apps/{appId}/credentials/csrs`, operation `Application_listCsrsForApplication`, which Okta calls
    /// `listCsrsForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_listCsrsForApplication")]
    #[doc(alias = "listCsrsForApplication")]
    #[inline]
    pub fn list_csrs_for_application(
        &self,
        app_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::Csr>> {
        crate::call::Call::new(
            Request::new(self.okta, &LIST_CSRS_FOR_APPLICATION).path(app_id),
        )
    }
}
