use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/users/{userId}/roles/{roleId}`
pub static UNASSIGN_ROLE: Operation = Operation::new(
        "User_unassignRole",
        "DELETE",
        "/api/v1/users/{userId}/roles/{roleId}",
    )
    .tag("User")
    .vendor_id("removeRoleFromUser")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::UserApi<'_> {
    /// Takes an administrator role away from a user.
    ///
    /// Roles held through a group cannot be removed here; remove the user from the group.
    ///
    /// - `role_id`: Id of the role assignment, as found in the list of the user's roles.
    ///
    /// `DELETE /api/v1/users/{userId}/roles/{roleId}`, operation `User_unassignRole`, which Okta calls
    /// `removeRoleFromUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_unassignRole")]
    #[doc(alias = "removeRoleFromUser")]
    #[inline]
    pub fn unassign_role(
        &self,
        user_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &UNASSIGN_ROLE).path(user_id).path(role_id),
        )
    }
}
