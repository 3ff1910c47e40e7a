use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/groups/{groupId}/roles/{roleId}/targets/groups/{targetGroupId}`
pub static REMOVE_TARGET_GROUP: Operation = Operation::new(
        "Group_removeTargetGroup",
        "DELETE",
        "/api/v1/groups/{groupId}/roles/{roleId}/targets/groups/{targetGroupId}",
    )
    .tag("Group")
    .vendor_id("removeGroupTargetFromGroupAdministratorRoleGivenToGroup")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::GroupApi<'_> {
    /// Removes a group from the targets of an administrator role that another group holds.
    ///
    /// The last target cannot be removed; to let the role cover every group again, unassign it and assign it anew.
    ///
    /// - `group_id`: Id of the group whose role loses the target.
    /// - `role_id`: Id of the role assignment that loses the target group.
    /// - `target_group_id`: Id of the group that stops being a target.
    ///
    /// `DELETE /api/v1/groups/{groupId}/roles/{roleId}/targets/groups/{targetGroupId}`, operation
    /// `Group_removeTargetGroup`, which Okta calls `removeGroupTargetFromGroupAdministratorRoleGivenToGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_removeTargetGroup")]
    #[doc(alias = "removeGroupTargetFromGroupAdministratorRoleGivenToGroup")]
    #[inline]
    pub fn remove_target_group(
        &self,
        group_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
        target_group_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &REMOVE_TARGET_GROUP)
                .path(group_id)
                .path(role_id)
                .path(target_group_id),
        )
    }
}
