use crate::call::{Call, Operation, Request};

/// `GET /api/v1/org/contacts`
pub static LIST_CONTACT_TYPES: Operation = Operation::new(
        "Org_listContactTypes",
        "GET",
        "/api/v1/org/contacts",
    )
    .tag("Org")
    .vendor_id("getOrgContactTypes")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Lists the kinds of contact that an org has, with links to the users who fill them.
    ///
    /// `GET /api/v1/org/contacts`, operation `Org_listContactTypes`, which Okta calls `getOrgContactTypes`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_listContactTypes")]
    #[doc(alias = "getOrgContactTypes")]
    #[inline]
    pub fn list_contact_types(&self) -> Call<Vec<crate::models::OrgContactTypeObj>> {
        crate::call::Call::new(Request::new(self.okta, &LIST_CONTACT_TYPES))
    }
}
