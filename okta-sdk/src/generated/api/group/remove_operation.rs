use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/groups/{groupId}`
pub static REMOVE_OPERATION: Operation = Operation::new(
        "Group_removeOperation",
        "DELETE",
        "/api/v1/groups/{groupId}",
    )
    .tag("Group")
    .vendor_id("deleteGroup")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::GroupApi<'_> {
    /// Deletes a group for good, along with its memberships and application assignments.
    ///
    /// Members lose the applications and roles they had only through the group. Built-in groups cannot be deleted.
    ///
    /// `DELETE /api/v1/groups/{groupId}`, operation `Group_removeOperation`, which Okta calls `deleteGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_removeOperation")]
    #[doc(alias = "deleteGroup")]
    #[inline]
    pub fn remove_operation(&self, group_id: impl crate::call::PathValue) -> Call<()> {
        crate::call::Call::new(Request::new(self.okta, &REMOVE_OPERATION).path(group_id))
    }
}
