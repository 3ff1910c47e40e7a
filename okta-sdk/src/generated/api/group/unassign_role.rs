use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/groups/{groupId}/roles/{roleId}`
pub static UNASSIGN_ROLE: Operation = Operation::new(
        "Group_unassignRole",
        "DELETE",
        "/api/v1/groups/{groupId}/roles/{roleId}",
    )
    .tag("Group")
    .vendor_id("removeRoleFromGroup")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::GroupApi<'_> {
    /// Takes an administrator role away from a group and, through it, from its members.
    ///
    /// - `role_id`: Id of the role assignment to revoke.
    ///
    /// `DELETE /api/v1/groups/{groupId}/roles/{roleId}`, operation `Group_unassignRole`, which Okta calls
    /// `removeRoleFromGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_unassignRole")]
    #[doc(alias = "removeRoleFromGroup")]
    #[inline]
    pub fn unassign_role(
        &self,
        group_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &UNASSIGN_ROLE).path(group_id).path(role_id),
        )
    }
}
