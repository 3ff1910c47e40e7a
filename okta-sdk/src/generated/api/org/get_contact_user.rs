use crate::call::{Call, Operation, Request};

/// `GET /api/v1/org/contacts/{contactType}`
pub static GET_CONTACT_USER: Operation = Operation::new(
        "Org_getContactUser",
        "GET",
        "/api/v1/org/contacts/{contactType}",
    )
    .tag("Org")
    .vendor_id("getOrgContactUser")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Fetches the user who is the contact of one kind.
    ///
    /// - `contact_type`: Kind of contact, `BILLING` or `TECHNICAL`.
    ///
    /// `GET /api/v1/org/contacts/{contactType}`, operation `Org_getContactUser`, which Okta calls
    /// `getOrgContactUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_getContactUser")]
    #[doc(alias = "getOrgContactUser")]
    #[inline]
    pub fn get_contact_user(
        &self,
        contact_type: impl crate::call::PathValue,
    ) -> Call<crate::models::OrgContactUser> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_CONTACT_USER).path(contact_type),
        )
    }
}
