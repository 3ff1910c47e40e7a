use crate::call::{Call, Operation, Request};

/// `GET /api/v1/groups/{groupId}/roles/{roleId}`
pub static GET_ROLE_SUCCESS: Operation = Operation::new(
        "Group_getRoleSuccess",
        "GET",
        "/api/v1/groups/{groupId}/roles/{roleId}",
    )
    .tag("Group")
    .vendor_id("getRole")
    .success(&[200]);

impl super::GroupApi<'_> {
    /// Fetches one administrator role assignment of a group.
    ///
    /// - `role_id`: Id of the role assignment, not of the type of role.
    ///
    /// `GET /api/v1/groups/{groupId}/roles/{roleId}`, operation `Group_getRoleSuccess`, which Okta calls `getRole`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_getRoleSuccess")]
    #[doc(alias = "getRole")]
    #[inline]
    pub fn get_role_success(
        &self,
        group_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
    ) -> Call<crate::models::Role> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_ROLE_SUCCESS).path(group_id).path(role_id),
        )
    }
}
