use crate::model as rt;

#[cfg(feature = "group")]
impl crate::models::Group {
    /// Replaces the profile of a group created in Okta.
    ///
    /// It calls [`update_profile`](crate::api::group::GroupApi::update_profile): `PUT /api/v1/groups/{groupId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(&self, okta: &crate::Okta) -> crate::call::Call<crate::models::Group> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::group::UPDATE_PROFILE)
                .path(crate::call::member_value("Group", "id", &self.id))
                .json(rt::Value::source(self)),
        )
    }

    /// Deletes a group for good, along with its memberships and application assignments.
    ///
    /// It calls [`remove_operation`](crate::api::group::GroupApi::remove_operation): `DELETE
    /// /api/v1/groups/{groupId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::group::REMOVE_OPERATION)
                .path(crate::call::member_value("Group", "id", &self.id)),
        )
    }

    /// Removes a user from a group, which takes away what the user had only through that group.
    ///
    /// It calls [`remove_user_from`](crate::api::group::GroupApi::remove_user_from): `DELETE
    /// /api/v1/groups/{groupId}/users/{userId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn remove_user(
        &self,
        okta: &crate::Okta,
        user_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::group::REMOVE_USER_FROM)
                .path(crate::call::member_value("Group", "id", &self.id))
                .path(user_id),
        )
    }

    /// Lists the users who are members of a group, deprovisioned ones excepted.
    ///
    /// It calls [`enumerate_group_members`](crate::api::group::GroupApi::enumerate_group_members): `GET
    /// /api/v1/groups/{groupId}/users`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_users(
        &self,
        okta: &crate::Okta,
    ) -> crate::api::group::EnumerateGroupMembers {
        crate::api::group::EnumerateGroupMembers::from_request(
            crate::call::Request::new(okta, &crate::api::group::ENUMERATE_GROUP_MEMBERS)
                .path(crate::call::member_value("Group", "id", &self.id)),
        )
    }

    /// Lists the applications assigned to a group.
    ///
    /// It calls [`list_assigned_apps`](crate::api::group::GroupApi::list_assigned_apps): `GET
    /// /api/v1/groups/{groupId}/apps`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn list_applications(
        &self,
        okta: &crate::Okta,
    ) -> crate::api::group::ListAssignedApps {
        crate::api::group::ListAssignedApps::from_request(
            crate::call::Request::new(okta, &crate::api::group::LIST_ASSIGNED_APPS)
                .path(crate::call::member_value("Group", "id", &self.id)),
        )
    }

    /// Assigns an administrator role to a group, and thereby to each of its members.
    ///
    /// It calls [`assign_role_to_group`](crate::api::group::GroupApi::assign_role_to_group): `POST
    /// /api/v1/groups/{groupId}/roles`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn assign_role(
        &self,
        okta: &crate::Okta,
        assign_role_request: &crate::models::AssignRoleRequest,
    ) -> crate::api::group::AssignRoleToGroup {
        crate::api::group::AssignRoleToGroup::from_request(
            crate::call::Request::new(okta, &crate::api::group::ASSIGN_ROLE_TO_GROUP)
                .path(crate::call::member_value("Group", "id", &self.id))
                .json(rt::Value::source(assign_role_request)),
        )
    }
}
