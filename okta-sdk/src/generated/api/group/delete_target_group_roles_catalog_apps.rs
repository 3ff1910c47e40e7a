use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps/{appName}`
pub static DELETE_TARGET_GROUP_ROLES_CATALOG_APPS: Operation = Operation::new(
        "Group_deleteTargetGroupRolesCatalogApps",
        "DELETE",
        "/api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps/{appName}",
    )
    .tag("Group")
    .vendor_id("removeApplicationTargetFromApplicationAdministratorRoleGivenToGroup")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::GroupApi<'_> {
    /// Removes a catalog application from the targets of a group's `APP_ADMIN` role.
    ///
    /// The last target cannot be removed; to let the role cover every application again, unassign it and assign it
    /// anew.
    ///
    /// - `role_id`: Id of the `APP_ADMIN` role assignment that loses the target.
    /// - `app_name`: Catalog key of the application that stops being a target.
    ///
    /// `DELETE /api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps/{appName}`, operation
    /// `Group_deleteTargetGroupRolesCatalogApps`, which Okta calls
    /// `removeApplicationTargetFromApplicationAdministratorRoleGivenToGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_deleteTargetGroupRolesCatalogApps")]
    #[doc(alias = "removeApplicationTargetFromApplicationAdministratorRoleGivenToGroup")]
    #[inline]
    pub fn delete_target_group_roles_catalog_apps(
        &self,
        group_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
        app_name: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_TARGET_GROUP_ROLES_CATALOG_APPS)
                .path(group_id)
                .path(role_id)
                .path(app_name),
        )
    }
}
