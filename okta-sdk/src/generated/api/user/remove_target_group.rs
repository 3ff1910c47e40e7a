use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/users/{userId}/roles/{roleId}/targets/groups/{groupId}`
pub static REMOVE_TARGET_GROUP: Operation = Operation::new(
        "User_removeTargetGroup",
        "DELETE",
        "/api/v1/users/{userId}/roles/{roleId}/targets/groups/{groupId}",
    )
    .tag("User")
    .vendor_id("removeGroupTargetFromRole")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::UserApi<'_> {
    /// Takes one group out of what an administrator role of a user covers.
    ///
    /// The last target cannot be removed, since that would widen the role to all groups; remove the role instead.
    ///
    /// - `group_id`: Id of the group that the role shall no longer cover.
    ///
    /// `DELETE /api/v1/users/{userId}/roles/{roleId}/targets/groups/{groupId}`, operation `User_removeTargetGroup`,
    /// which Okta calls `removeGroupTargetFromRole`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_removeTargetGroup")]
    #[doc(alias = "removeGroupTargetFromRole")]
    #[inline]
    pub fn remove_target_group(
        &self,
        user_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
        group_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &REMOVE_TARGET_GROUP)
                .path(user_id)
                .path(role_id)
                .path(group_id),
        )
    }
}
