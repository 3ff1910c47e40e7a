use crate::call::{Call, Operation, Request};

/// `POST /api/v1/domains/{domainId}/verify`
pub static VERIFY_BY_ID: Operation = Operation::new(
        "Domain_verifyById",
        "POST",
        "/api/v1/domains/{domainId}/verify",
    )
    .tag("Domain")
    .vendor_id("verifyDomain")
    .success(&[200]);

impl super::DomainApi<'_> {
    /// Checks that the DNS records of a custom domain prove its ownership.
    ///
    /// The `validationStatus` of the answer tells the outcome. A failed check may be repeated once the records are
    /// published.
    ///
    /// `POST /api/v1/domains/{domainId}/verify`, operation `Domain_verifyById`, which Okta calls `verifyDomain`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Domain_verifyById")]
    #[doc(alias = "verifyDomain")]
    #[inline]
    pub fn verify_by_id(
        &self,
        domain_id: impl crate::call::PathValue,
    ) -> Call<crate::models::Domain> {
        crate::call::Call::new(Request::new(self.okta, &VERIFY_BY_ID).path(domain_id))
    }
}
