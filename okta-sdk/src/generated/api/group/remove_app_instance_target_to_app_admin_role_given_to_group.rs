use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps/{appName}/{applicationId}`
pub static REMOVE_APP_INSTANCE_TARGET_TO_APP_ADMIN_ROLE_GIVEN_TO_GROUP: Operation = Operation::new(
        "Group_removeAppInstanceTargetToAppAdminRoleGivenToGroup",
        "DELETE",
        "/api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps/{appName}/{applicationId}",
    )
    .tag("Group")
    .vendor_id("removeApplicationTargetFromAdministratorRoleGivenToGroup")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::GroupApi<'_> {
    /// Removes one instance of an application from the targets of a group's `APP_ADMIN` role.
    ///
    /// The last target of a role cannot be removed.
    ///
    /// - `role_id`: Id of the `APP_ADMIN` role assignment that loses the instance.
    /// - `app_name`: Catalog key of the application that the removed instance was made from.
    /// - `application_id`: Id of the application instance that stops being a target.
    ///
    /// `DELETE /api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps/{appName}/{applicationId}`, operation
    /// `Group_removeAppInstanceTargetToAppAdminRoleGivenToGroup`, which Okta calls
    /// `removeApplicationTargetFromAdministratorRoleGivenToGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_removeAppInstanceTargetToAppAdminRoleGivenToGroup")]
    #[doc(alias = "removeApplicationTargetFromAdministratorRoleGivenToGroup")]
    #[inline]
    pub fn remove_app_instance_target_to_app_admin_role_given_to_group(
        &self,
        group_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
        app_name: impl crate::call::PathValue,
        application_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(
                    self.okta,
                    &REMOVE_APP_INSTANCE_TARGET_TO_APP_ADMIN_ROLE_GIVEN_TO_GROUP,
                )
                .path(group_id)
                .path(role_id)
                .path(app_name)
                .path(application_id),
        )
    }
}
