use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps/{appName}`
pub static DELETE_TARGET_APP: Operation = Operation::new(
        "User_deleteTargetApp",
        "DELETE",
        "/api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps/{appName}",
    )
    .tag("User")
    .vendor_id("removeApplicationTargetFromApplicationAdministratorRoleForUser")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::UserApi<'_> {
    /// Takes all instances of a catalog application out of what an administrator role of a user covers.
    ///
    /// The last target cannot be removed, since that would widen the role to all applications; remove the role
    /// instead.
    ///
    /// - `app_name`: Key of the application in the catalog, such as `google`.
    ///
    /// `DELETE /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps/{appName}`, operation
    /// `User_deleteTargetApp`, which Okta calls `removeApplicationTargetFromApplicationAdministratorRoleForUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_deleteTargetApp")]
    #[doc(alias = "removeApplicationTargetFromApplicationAdministratorRoleForUser")]
    #[inline]
    pub fn delete_target_app(
        &self,
        user_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
        app_name: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_TARGET_APP)
                .path(user_id)
                .path(role_id)
                .path(app_name),
        )
    }
}
