use crate::call::{Call, Operation, Request};

/// `GET /api/v1/domains`
pub static LIST_VERIFIED_CUSTOM: Operation = Operation::new(
        "Domain_listVerifiedCustom",
        "GET",
        "/api/v1/domains",
    )
    .tag("Domain")
    .vendor_id("listDomains")
    .success(&[200]);

impl super::DomainApi<'_> {
    /// Lists the custom domains of the org.
    ///
    /// `GET /api/v1/domains`, operation `Domain_listVerifiedCustom`, which Okta calls `listDomains`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Domain_listVerifiedCustom")]
    #[doc(alias = "listDomains")]
    #[inline]
    pub fn list_verified_custom(&self) -> Call<crate::models::DomainListResponse> {
        crate::call::Call::new(Request::new(self.okta, &LIST_VERIFIED_CUSTOM))
    }
}
