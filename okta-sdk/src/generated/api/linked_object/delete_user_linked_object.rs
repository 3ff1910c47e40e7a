use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/meta/schemas/user/linkedObjects/{linkedObjectName}`
pub static DELETE_USER_LINKED_OBJECT: Operation = Operation::new(
        "LinkedObject_deleteUserLinkedObject",
        "DELETE",
        "/api/v1/meta/schemas/user/linkedObjects/{linkedObjectName}",
    )
    .tag("LinkedObject")
    .vendor_id("deleteLinkedObjectDefinition")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::LinkedObjectApi<'_> {
    /// Deletes a relationship, along with all links between users that were made with it.
    ///
    /// - `linked_object_name`: Name of the primary or of the associated side, such as `manager` or `subordinate`.
    ///
    /// `DELETE /api/v1/meta/schemas/user/linkedObjects/{linkedObjectName}`, operation
    /// `LinkedObject_deleteUserLinkedObject`, which Okta calls `deleteLinkedObjectDefinition`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "LinkedObject_deleteUserLinkedObject")]
    #[doc(alias = "deleteLinkedObjectDefinition")]
    #[inline]
    pub fn delete_user_linked_object(
        &self,
        linked_object_name: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_USER_LINKED_OBJECT).path(linked_object_name),
        )
    }
}
