use crate::model as rt;

#[cfg(feature = "linked-object")]
impl crate::models::LinkedObject {
    /// Defines a relationship between users, with a name for each side.
    ///
    /// It calls [`create_linked_object`](crate::api::linked_object::LinkedObjectApi::create_linked_object): `POST
    /// /api/v1/meta/schemas/user/linkedObjects`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn create(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::LinkedObject> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::linked_object::CREATE_LINKED_OBJECT,
                )
                .json(rt::Value::source(self)),
        )
    }

    /// Fetches the definition of a relationship by the name of either side.
    ///
    /// It calls [`get_user_linked_object`](crate::api::linked_object::LinkedObjectApi::get_user_linked_object): `GET
    /// /api/v1/meta/schemas/user/linkedObjects/{linkedObjectName}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn read(
        okta: &crate::Okta,
        linked_object_name: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::LinkedObject> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::linked_object::GET_USER_LINKED_OBJECT,
                )
                .path(linked_object_name),
        )
    }

    /// Deletes a relationship, along with all links between users that were made with it.
    ///
    /// It calls [`delete_user_linked_object`](crate::api::linked_object::LinkedObjectApi::delete_user_linked_object):
    /// `DELETE /api/v1/meta/schemas/user/linkedObjects/{linkedObjectName}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `primary.name` is missing.
    #[inline]
    pub fn delete(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::linked_object::DELETE_USER_LINKED_OBJECT,
                )
                .path(
                    crate::call::nested_value(
                        "LinkedObject",
                        "primary.name",
                        self.primary.get().and_then(|value| value.name.text()),
                    ),
                ),
        )
    }
}
