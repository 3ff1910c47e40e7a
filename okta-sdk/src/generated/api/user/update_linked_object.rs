use crate::call::{Call, Operation, Request};

/// `PUT /api/v1/users/{associatedUserId}/linkedObjects/{primaryRelationshipName}/{primaryUserId}`
pub static UPDATE_LINKED_OBJECT: Operation = Operation::new(
        "User_updateLinkedObject",
        "PUT",
        "/api/v1/users/{associatedUserId}/linkedObjects/{primaryRelationshipName}/{primaryUserId}",
    )
    .tag("User")
    .vendor_id("setLinkedObjectForUser")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::UserApi<'_> {
    /// Links a user to the user who takes the primary side of a relationship.
    ///
    /// A user has at most one primary for each relationship: an existing one is replaced.
    ///
    /// - `associated_user_id`: Id of the user on the associated side, for instance the subordinate.
    /// - `primary_relationship_name`: Name of the primary side as defined in the org, for instance `manager`.
    /// - `primary_user_id`: Id of the user on the primary side, for instance the manager.
    ///
    /// `PUT /api/v1/users/{associatedUserId}/linkedObjects/{primaryRelationshipName}/{primaryUserId}`, operation
    /// `User_updateLinkedObject`, which Okta calls `setLinkedObjectForUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_updateLinkedObject")]
    #[doc(alias = "setLinkedObjectForUser")]
    #[inline]
    pub fn update_linked_object(
        &self,
        associated_user_id: impl crate::call::PathValue,
        primary_relationship_name: impl crate::call::PathValue,
        primary_user_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_LINKED_OBJECT)
                .path(associated_user_id)
                .path(primary_relationship_name)
                .path(primary_user_id),
        )
    }
}
