#[cfg(feature = "user")]
impl crate::models::Role {
    /// Lifts the limits of an application administrator role of a user, so that it covers all applications.
    ///
    /// It calls [`add_all_apps_as_target`](crate::api::user::UserApi::add_all_apps_as_target): `PUT
    /// /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn add_all_apps_as_target_to_role(
        &self,
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::ADD_ALL_APPS_AS_TARGET)
                .path(user_id)
                .path(crate::call::member_value("Role", "id", &self.id)),
        )
    }

    /// Limits an application administrator role of a user to one application instance, in addition to its other
    /// targets.
    ///
    /// It calls
    /// [`add_app_instance_target_to_app_administrator_role_given_to_user`](crate::api::user::UserApi::add_app_instance_target_to_app_administrator_role_given_to_user):
    /// `PUT /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps/{appName}/{applicationId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn add_app_target_to_app_admin_role_for_user(
        &self,
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
        app_name: impl crate::call::PathValue,
        application_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::user::ADD_APP_INSTANCE_TARGET_TO_APP_ADMINISTRATOR_ROLE_GIVEN_TO_USER,
                )
                .path(user_id)
                .path(crate::call::member_value("Role", "id", &self.id))
                .path(app_name)
                .path(application_id),
        )
    }

    /// Limits an application administrator role of a user to all instances of a catalog application, in addition to
    /// its other targets.
    ///
    /// It calls [`add_target_app`](crate::api::user::UserApi::add_target_app): `PUT
    /// /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps/{appName}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn add_app_target_to_admin_role_for_user(
        &self,
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
        app_name: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user::ADD_TARGET_APP)
                .path(user_id)
                .path(crate::call::member_value("Role", "id", &self.id))
                .path(app_name),
        )
    }
}

#[cfg(feature = "group")]
impl crate::models::Role {
    /// Adds a group to the targets of an administrator role that another group holds.
    ///
    /// It calls [`update_target_groups_role`](crate::api::group::GroupApi::update_target_groups_role): `PUT
    /// /api/v1/groups/{groupId}/roles/{roleId}/targets/groups/{targetGroupId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn add_admin_group_target(
        &self,
        okta: &crate::Okta,
        group_id: impl crate::call::PathValue,
        target_group_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::group::UPDATE_TARGET_GROUPS_ROLE,
                )
                .path(group_id)
                .path(crate::call::member_value("Role", "id", &self.id))
                .path(target_group_id),
        )
    }

    /// Adds one instance of an application to the targets of a group's `APP_ADMIN` role.
    ///
    /// It calls
    /// [`add_app_instance_target_to_app_admin_role_given_to_group`](crate::api::group::GroupApi::add_app_instance_target_to_app_admin_role_given_to_group):
    /// `PUT /api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps/{appName}/{applicationId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn add_app_instance_target_to_admin_role(
        &self,
        okta: &crate::Okta,
        group_id: impl crate::call::PathValue,
        app_name: impl crate::call::PathValue,
        application_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::group::ADD_APP_INSTANCE_TARGET_TO_APP_ADMIN_ROLE_GIVEN_TO_GROUP,
                )
                .path(group_id)
                .path(crate::call::member_value("Role", "id", &self.id))
                .path(app_name)
                .path(application_id),
        )
    }

    /// Adds every instance of a catalog application to the targets of a group's `APP_ADMIN` role.
    ///
    /// It calls [`update_roles_catalog_apps`](crate::api::group::GroupApi::update_roles_catalog_apps): `PUT
    /// /api/v1/groups/{groupId}/roles/{roleId}/targets/catalog/apps/{appName}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn add_app_target_to_admin_role(
        &self,
        okta: &crate::Okta,
        group_id: impl crate::call::PathValue,
        app_name: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::group::UPDATE_ROLES_CATALOG_APPS,
                )
                .path(group_id)
                .path(crate::call::member_value("Role", "id", &self.id))
                .path(app_name),
        )
    }
}
