use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/apps/{appId}/groups/{groupId}`
pub static REMOVE_GROUP_ASSIGNMENT: Operation = Operation::new(
        "Application_removeGroupAssignment",
        "DELETE",
        "/api/v1/apps/{appId}/groups/{groupId}",
    )
    .tag("Application")
    .vendor_id("deleteApplicationGroupAssignment")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::ApplicationApi<'_> {
    /// Ends the assignment of a group to an application.
    ///
    /// Users who were assigned only through the group lose the application.
    ///
    /// `DELETE /api/v1/apps/{appId}/groups/{groupId}`, operation `Application_removeGroupAssignment`, which Okta
    /// calls `deleteApplicationGroupAssignment`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_removeGroupAssignment")]
    #[doc(alias = "deleteApplicationGroupAssignment")]
    #[inline]
    pub fn remove_group_assignment(
        &self,
        app_id: impl crate::call::PathValue,
        group_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &REMOVE_GROUP_ASSIGNMENT).path(app_id).path(group_id),
        )
    }
}
