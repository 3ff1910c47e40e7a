use crate::call::{Call, Operation, Request};

/// `PUT /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps/{appName}`
pub static ADD_TARGET_APP: Operation = Operation::new(
        "User_addTargetApp",
        "PUT",
        "/api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps/{appName}",
    )
    .tag("User")
    .vendor_id("addApplicationTargetToAdminRoleForUser")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200, 204]);

impl super::UserApi<'_> {
    /// Limits an application administrator role of a user to all instances of a catalog application, in addition to
    /// its other targets.
    ///
    /// The first target narrows a role that had covered every application.
    ///
    /// - `app_name`: Key of the application in the catalog, such as `google`.
    ///
    /// `PUT /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps/{appName}`, operation `User_addTargetApp`,
    /// which Okta calls `addApplicationTargetToAdminRoleForUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_addTargetApp")]
    #[doc(alias = "addApplicationTargetToAdminRoleForUser")]
    #[inline]
    pub fn add_target_app(
        &self,
        user_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
        app_name: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &ADD_TARGET_APP)
                .path(user_id)
                .path(role_id)
                .path(app_name),
        )
    }
}
