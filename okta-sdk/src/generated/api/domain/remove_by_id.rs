use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/domains/{domainId}`
pub static REMOVE_BY_ID: Operation = Operation::new(
        "Domain_removeById",
        "DELETE",
        "/api/v1/domains/{domainId}",
    )
    .tag("Domain")
    .vendor_id("deleteDomain")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::DomainApi<'_> {
    /// Deletes a custom domain, after which the org no longer answers there.
    ///
    /// `DELETE /api/v1/domains/{domainId}`, operation `Domain_removeById`, which Okta calls `deleteDomain`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Domain_removeById")]
    #[doc(alias = "deleteDomain")]
    #[inline]
    pub fn remove_by_id(&self, domain_id: impl crate::call::PathValue) -> Call<()> {
        crate::call::Call::new(Request::new(self.okta, &REMOVE_BY_ID).path(domain_id))
    }
}
