use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/domains`
pub static CREATE_NEW_DOMAIN: Operation = Operation::new(
        "Domain_createNewDomain",
        "POST",
        "/api/v1/domains",
    )
    .tag("Domain")
    .vendor_id("createDomain")
    .success(&[200, 201]);

impl super::DomainApi<'_> {
    /// Creates a custom domain, which then has to be verified.
    ///
    /// The answer names the DNS records to publish before verification.
    ///
    /// `POST /api/v1/domains`, operation `Domain_createNewDomain`, which Okta calls `createDomain`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Domain_createNewDomain")]
    #[doc(alias = "createDomain")]
    #[inline]
    pub fn create_new_domain(
        &self,
        domain: &crate::models::Domain,
    ) -> Call<crate::models::Domain> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_NEW_DOMAIN).json(rt::Value::source(domain)),
        )
    }
}
