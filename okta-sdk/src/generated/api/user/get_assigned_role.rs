use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/roles/{roleId}`
pub static GET_ASSIGNED_ROLE: Operation = Operation::new(
        "User_getAssignedRole",
        "GET",
        "/api/v1/users/{userId}/roles/{roleId}",
    )
    .tag("User")
    .vendor_id("getUserRole")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Fetches one administrator role of a user by the id of its assignment.
    ///
    /// - `role_id`: Id of the role assignment, as found in the list of the user's roles.
    ///
    /// `GET /api/v1/users/{userId}/roles/{roleId}`, operation `User_getAssignedRole`, which Okta calls `getUserRole`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_getAssignedRole")]
    #[doc(alias = "getUserRole")]
    #[inline]
    pub fn get_assigned_role(
        &self,
        user_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
    ) -> Call<crate::models::Role> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_ASSIGNED_ROLE).path(user_id).path(role_id),
        )
    }
}
