use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/groups/{groupId}/users/{userId}`
pub static REMOVE_USER_FROM: Operation = Operation::new(
        "Group_removeUserFrom",
        "DELETE",
        "/api/v1/groups/{groupId}/users/{userId}",
    )
    .tag("Group")
    .vendor_id("removeUserFromGroup")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::GroupApi<'_> {
    /// Removes a user from a group, which takes away what the user had only through that group.
    ///
    /// Works on `OKTA_GROUP` groups only. A user removed by hand is also exempted from the group rules that had
    /// assigned the membership.
    ///
    /// - `user_id`: Id of the user who leaves the group.
    ///
    /// `DELETE /api/v1/groups/{groupId}/users/{userId}`, operation `Group_removeUserFrom`, which Okta calls
    /// `removeUserFromGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_removeUserFrom")]
    #[doc(alias = "removeUserFromGroup")]
    #[inline]
    pub fn remove_user_from(
        &self,
        group_id: impl crate::call::PathValue,
        user_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &REMOVE_USER_FROM).path(group_id).path(user_id),
        )
    }
}
