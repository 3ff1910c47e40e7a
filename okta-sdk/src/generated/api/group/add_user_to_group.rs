use crate::call::{Call, Operation, Request};

/// `PUT /api/v1/groups/{groupId}/users/{userId}`
pub static ADD_USER_TO_GROUP: Operation = Operation::new(
        "Group_addUserToGroup",
        "PUT",
        "/api/v1/groups/{groupId}/users/{userId}",
    )
    .tag("Group")
    .vendor_id("addUserToGroup")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::GroupApi<'_> {
    /// Adds a user to a group, and succeeds without effect if the user is a member already.
    ///
    /// Works on `OKTA_GROUP` groups only. The applications assigned to the group are provisioned to the user in the
    /// background.
    ///
    /// - `user_id`: Id of the user who joins the group.
    ///
    /// `PUT /api/v1/groups/{groupId}/users/{userId}`, operation `Group_addUserToGroup`, which Okta calls
    /// `addUserToGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_addUserToGroup")]
    #[doc(alias = "addUserToGroup")]
    #[inline]
    pub fn add_user_to_group(
        &self,
        group_id: impl crate::call::PathValue,
        user_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &ADD_USER_TO_GROUP).path(group_id).path(user_id),
        )
    }
}
