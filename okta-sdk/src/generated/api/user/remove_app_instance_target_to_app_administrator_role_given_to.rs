use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps/{appName}/{applicationId}`
pub static REMOVE_APP_INSTANCE_TARGET_TO_APP_ADMINISTRATOR_ROLE_GIVEN_TO: Operation = Operation::new(
        "User_removeAppInstanceTargetToAppAdministratorRoleGivenTo",
        "DELETE",
        "/api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps/{appName}/{applicationId}",
    )
    .tag("User")
    .vendor_id("removeApplicationTargetFromAdministratorRoleForUser")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::UserApi<'_> {
    /// Takes one application instance out of what an administrator role of a user covers.
    ///
    /// The last target cannot be removed, since that would widen the role to all applications; remove the role
    /// instead.
    ///
    /// - `app_name`: Key of the application in the catalog, such as `google`.
    /// - `application_id`: Id of the application instance.
    ///
    /// `DELETE /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps/{appName}/{applicationId}`, operation
    /// `User_removeAppInstanceTargetToAppAdministratorRoleGivenTo`, which Okta calls
    /// `removeApplicationTargetFromAdministratorRoleForUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_removeAppInstanceTargetToAppAdministratorRoleGivenTo")]
    #[doc(alias = "removeApplicationTargetFromAdministratorRoleForUser")]
    #[inline]
    pub fn remove_app_instance_target_to_app_administrator_role_given_to(
        &self,
        user_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
        app_name: impl crate::call::PathValue,
        application_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(
                    self.okta,
                    &REMOVE_APP_INSTANCE_TARGET_TO_APP_ADMINISTRATOR_ROLE_GIVEN_TO,
                )
                .path(user_id)
                .path(role_id)
                .path(app_name)
                .path(application_id),
        )
    }
}
