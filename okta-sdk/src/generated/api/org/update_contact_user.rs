use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/org/contacts/{contactType}`
pub static UPDATE_CONTACT_USER: Operation = Operation::new(
        "Org_updateContactUser",
        "PUT",
        "/api/v1/org/contacts/{contactType}",
    )
    .tag("Org")
    .vendor_id("updateOrgContactUser")
    .success(&[200]);

impl super::OrgApi<'_> {
    /// Makes a user the contact of one kind, in place of the present one.
    ///
    /// - `contact_type`: Kind of contact, `BILLING` or `TECHNICAL`.
    ///
    /// `PUT /api/v1/org/contacts/{contactType}`, operation `Org_updateContactUser`, which Okta calls
    /// `updateOrgContactUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Org_updateContactUser")]
    #[doc(alias = "updateOrgContactUser")]
    #[inline]
    pub fn update_contact_user(
        &self,
        contact_type: impl crate::call::PathValue,
        user_id: &crate::models::UserIdString,
    ) -> Call<crate::models::OrgContactUser> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_CONTACT_USER)
                .path(contact_type)
                .json(rt::Value::source(user_id)),
        )
    }
}
