use crate::call::{Call, Operation, Request};

/// `PUT /api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps/{appName}`
pub static UPDATE_ROLES_CATALOG_APPS: Operation = Operation::new(
        "Group_updateRolesCatalogApps",
        "PUT",
        "/api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps/{appName}",
    )
    .tag("Group")
    .vendor_id("addApplicationTargetToAdminRoleGivenToGroup")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200, 204]);

impl super::GroupApi<'_> {
    /// Adds every instance of a catalog application to the targets of a group's `APP_ADMIN` role.
    ///
    /// The first target narrows the role from all applications to that one. It replaces targets on single instances
    /// of the same application.
    ///
    /// - `role_id`: Id of the `APP_ADMIN` role assignment to narrow.
    /// - `app_name`: Key of the application in the catalog, such as `salesforce` or `google`.
    ///
    /// `PUT /api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps/{appName}`, operation
    /// `Group_updateRolesCatalogApps`, which Okta calls `addApplicationTargetToAdminRoleGivenToGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_updateRolesCatalogApps")]
    #[doc(alias = "addApplicationTargetToAdminRoleGivenToGroup")]
    #[inline]
    pub fn update_roles_catalog_apps(
        &self,
        group_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
        app_name: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_ROLES_CATALOG_APPS)
                .path(group_id)
                .path(role_id)
                .path(app_name),
        )
    }
}
