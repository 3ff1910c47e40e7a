use crate::call::{Call, Operation, Request};

/// `GET /api/v1/domains/{domainId}`
pub static GET_BY_ID: Operation = Operation::new(
        "Domain_getById",
        "GET",
        "/api/v1/domains/{domainId}",
    )
    .tag("Domain")
    .vendor_id("getDomain")
    .success(&[200]);

impl super::DomainApi<'_> {
    /// Fetches one custom domain by its id.
    ///
    /// `GET /api/v1/domains/{domainId}`, operation `Domain_getById`, which Okta calls `getDomain`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Domain_getById")]
    #[doc(alias = "getDomain")]
    #[inline]
    pub fn get_by_id(
        &self,
        domain_id: impl crate::call::PathValue,
    ) -> Call<crate::models::Domain> {
        crate::call::Call::new(Request::new(self.okta, &GET_BY_ID).path(domain_id))
    }
}
