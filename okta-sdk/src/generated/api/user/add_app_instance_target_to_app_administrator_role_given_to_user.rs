use crate::call::{Call, Operation, Request};

/// `PUT /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps/{appName}/{applicationId}`
pub static ADD_APP_INSTANCE_TARGET_TO_APP_ADMINISTRATOR_ROLE_GIVEN_TO_USER: Operation = Operation::new(
        "User_addAppInstanceTargetToAppAdministratorRoleGivenToUser",
        "PUT",
        "/api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps/{appName}/{applicationId}",
    )
    .tag("User")
    .vendor_id("addApplicationTargetToAppAdminRoleForUser")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::UserApi<'_> {
    /// Limits an application administrator role of a user to one application instance, in addition to its other
    /// targets.
    ///
    /// It takes the place of a target that stands for all instances of the same catalog application.
    ///
    /// - `app_name`: Key of the application in the catalog, such as `google`.
    /// - `application_id`: Id of the application instance.
    ///
    /// `PUT /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps/{appName}/{applicationId}`, operation
    /// `User_addAppInstanceTargetToAppAdministratorRoleGivenToUser`, which Okta calls
    /// `addApplicationTargetToAppAdminRoleForUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_addAppInstanceTargetToAppAdministratorRoleGivenToUser")]
    #[doc(alias = "addApplicationTargetToAppAdminRoleForUser")]
    #[inline]
    pub fn add_app_instance_target_to_app_administrator_role_given_to_user(
        &self,
        user_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
        app_name: impl crate::call::PathValue,
        application_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(
                    self.okta,
                    &ADD_APP_INSTANCE_TARGET_TO_APP_ADMINISTRATOR_ROLE_GIVEN_TO_USER,
                )
                .path(user_id)
                .path(role_id)
                .path(app_name)
                .path(application_id),
        )
    }
}
