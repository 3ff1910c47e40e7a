use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/users/{userId}/linkedObjects/{relationshipName}`
pub static DELETE_LINKED_OBJECTS: Operation = Operation::new(
        "User_deleteLinkedObjects",
        "DELETE",
        "/api/v1/users/{userId}/linkedObjects/{relationshipName}",
    )
    .tag("User")
    .vendor_id("removeLinkedObjectForUser")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::UserApi<'_> {
    /// Removes the link from a user to the primary of a relationship.
    ///
    /// - `user_id`: Id of the user on the associated side.
    /// - `relationship_name`: Name of the primary side of the relationship, for instance `manager`.
    ///
    /// `DELETE /api/v1/users/{userId}/linkedObjects/{relationshipName}`, operation `User_deleteLinkedObjects`, which
    /// Okta calls `removeLinkedObjectForUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_deleteLinkedObjects")]
    #[doc(alias = "removeLinkedObjectForUser")]
    #[inline]
    pub fn delete_linked_objects(
        &self,
        user_id: impl crate::call::PathValue,
        relationship_name: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_LINKED_OBJECTS)
                .path(user_id)
                .path(relationship_name),
        )
    }
}
