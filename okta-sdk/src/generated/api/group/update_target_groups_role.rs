use crate::call::{Call, Operation, Request};

/// `PUT /api/v1/groups/{groupId}/roles/{roleId}/targets/groups/{targetGroupId}`
pub static UPDATE_TARGET_GROUPS_ROLE: Operation = Operation::new(
        "Group_updateTargetGroupsRole",
        "PUT",
        "/api/v1/groups/{groupId}/roles/{roleId}/targets/groups/{targetGroupId}",
    )
    .tag("Group")
    .vendor_id("addGroupTargetToGroupAdministratorRoleForGroup")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::GroupApi<'_> {
    /// Adds a group to the targets of an administrator role that another group holds.
    ///
    /// The first target narrows the role from all groups to that one.
    ///
    /// - `group_id`: Id of the group that holds the role.
    /// - `role_id`: Id of the role assignment to limit to the target group.
    /// - `target_group_id`: Id of the group that the role administers from now on.
    ///
    /// `PUT /api/v1/groups/{groupId}/roles/{roleId}/targets/groups/{targetGroupId}`, operation
    /// `Group_updateTargetGroupsRole`, which Okta calls `addGroupTargetToGroupAdministratorRoleForGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_updateTargetGroupsRole")]
    #[doc(alias = "addGroupTargetToGroupAdministratorRoleForGroup")]
    #[inline]
    pub fn update_target_groups_role(
        &self,
        group_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
        target_group_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_TARGET_GROUPS_ROLE)
                .path(group_id)
                .path(role_id)
                .path(target_group_id),
        )
    }
}
