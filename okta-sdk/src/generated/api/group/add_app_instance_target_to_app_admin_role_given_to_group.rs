use crate::call::{Call, Operation, Request};

/// `PUT /api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps/{appName}/{applicationId}`
pub static ADD_APP_INSTANCE_TARGET_TO_APP_ADMIN_ROLE_GIVEN_TO_GROUP: Operation = Operation::new(
        "Group_addAppInstanceTargetToAppAdminRoleGivenToGroup",
        "PUT",
        "/api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps/{appName}/{applicationId}",
    )
    .tag("Group")
    .vendor_id("addApplicationInstanceTargetToAppAdminRoleGivenToGroup")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::GroupApi<'_> {
    /// Adds one instance of an application to the targets of a group's `APP_ADMIN` role.
    ///
    /// The first target narrows the role from all applications to that instance.
    ///
    /// - `role_id`: Id of the `APP_ADMIN` role assignment to limit to the instance.
    /// - `app_name`: Catalog key of the application that the instance was made from.
    /// - `application_id`: Id of the application instance that becomes a target.
    ///
    /// `PUT /api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps/{appName}/{applicationId}`, operation
    /// `Group_addAppInstanceTargetToAppAdminRoleGivenToGroup`, which Okta calls
    /// `addApplicationInstanceTargetToAppAdminRoleGivenToGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_addAppInstanceTargetToAppAdminRoleGivenToGroup")]
    #[doc(alias = "addApplicationInstanceTargetToAppAdminRoleGivenToGroup")]
    #[inline]
    pub fn add_app_instance_target_to_app_admin_role_given_to_group(
        &self,
        group_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
        app_name: impl crate::call::PathValue,
        application_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(
                    self.okta,
                    &ADD_APP_INSTANCE_TARGET_TO_APP_ADMIN_ROLE_GIVEN_TO_GROUP,
                )
                .path(group_id)
                .path(role_id)
                .path(app_name)
                .path(application_id),
        )
    }
}
