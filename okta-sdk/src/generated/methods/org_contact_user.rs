use crate::model as rt;

#[cfg(feature = "org")]
impl crate::models::OrgContactUser {
    /// Makes a user the contact of one kind, in place of the present one.
    ///
    /// It calls [`update_contact_user`](crate::api::org::OrgApi::update_contact_user): `PUT
    /// /api/v1/org/contacts/{contactType}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn update_contact_user(
        okta: &crate::Okta,
        contact_type: impl crate::call::PathValue,
        user_id: &crate::models::UserIdString,
    ) -> crate::call::Call<crate::models::OrgContactUser> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::org::UPDATE_CONTACT_USER)
                .path(contact_type)
                .json(rt::Value::source(user_id)),
        )
    }
}
