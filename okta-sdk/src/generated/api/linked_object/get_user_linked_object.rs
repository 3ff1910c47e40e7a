use crate::call::{Call, Operation, Request};

/// `GET /api/v1/meta/schemas/user/linkedObjects/{linkedObjectName}`
pub static GET_USER_LINKED_OBJECT: Operation = Operation::new(
        "LinkedObject_getUserLinkedObject",
        "GET",
        "/api/v1/meta/schemas/user/linkedObjects/{linkedObjectName}",
    )
    .tag("LinkedObject")
    .vendor_id("getLinkedObjectDefinition")
    .success(&[200]);

impl super::LinkedObjectApi<'_> {
    /// Fetches the definition of a relationship by the name of either side.
    ///
    /// - `linked_object_name`: Name of the primary or of the associated side, such as `manager` or `subordinate`.
    ///
    /// `GET /api/v1/meta/schemas/user/linkedObjects/{linkedObjectName}`, operation
    /// `LinkedObject_getUserLinkedObject`, which Okta calls `getLinkedObjectDefinition`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "LinkedObject_getUserLinkedObject")]
    #[doc(alias = "getLinkedObjectDefinition")]
    #[inline]
    pub fn get_user_linked_object(
        &self,
        linked_object_name: impl crate::call::PathValue,
    ) -> Call<crate::models::LinkedObject> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_USER_LINKED_OBJECT).path(linked_object_name),
        )
    }
}
