use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/domains/{domainId}/certificate`
pub static CREATE_CERTIFICATE: Operation = Operation::new(
        "Domain_createCertificate",
        "PUT",
        "/api/v1/domains/{domainId}/certificate",
    )
    .tag("Domain")
    .vendor_id("createCertificate")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::DomainApi<'_> {
    /// Sets the TLS certificate of a custom domain, or renews it.
    ///
    /// The domain must have been verified, and its certificate must be one that the org manages itself.
    ///
    /// `PUT /api/v1/domains/{domainId}/certificate`, operation `Domain_createCertificate`, which Okta calls
    /// `createCertificate`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Domain_createCertificate")]
    #[doc(alias = "createCertificate")]
    #[inline]
    pub fn create_certificate(
        &self,
        domain_id: impl crate::call::PathValue,
        domain_certificate: &crate::models::DomainCertificate,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_CERTIFICATE)
                .path(domain_id)
                .json(rt::Value::source(domain_certificate)),
        )
    }
}
