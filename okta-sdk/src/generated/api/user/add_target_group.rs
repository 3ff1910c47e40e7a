use crate::call::{Call, Operation, Request};

/// `PUT /api/v1/users/{userId}/roles/{roleId}/targets/groups/{groupId}`
pub static ADD_TARGET_GROUP: Operation = Operation::new(
        "User_addTargetGroup",
        "PUT",
        "/api/v1/users/{userId}/roles/{roleId}/targets/groups/{groupId}",
    )
    .tag("User")
    .vendor_id("addGroupTargetToRole")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200, 204]);

impl super::UserApi<'_> {
    /// Limits a group or help desk administrator role of a user to one group, in addition to its other targets.
    ///
    /// The first target narrows a role that had covered every group.
    ///
    /// - `group_id`: Id of the group that the role is to cover.
    ///
    /// `PUT /api/v1/users/{userId}/roles/{roleId}/targets/groups/{groupId}`, operation `User_addTargetGroup`, which
    /// Okta calls `addGroupTargetToRole`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_addTargetGroup")]
    #[doc(alias = "addGroupTargetToRole")]
    #[inline]
    pub fn add_target_group(
        &self,
        user_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
        group_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &ADD_TARGET_GROUP)
                .path(user_id)
                .path(role_id)
                .path(group_id),
        )
    }
}
