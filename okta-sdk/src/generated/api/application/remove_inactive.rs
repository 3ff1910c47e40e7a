use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/apps/{appId}`
pub static REMOVE_INACTIVE: Operation = Operation::new(
        "Application_removeInactive",
        "DELETE",
        "/api/v1/apps/{appId}",
    )
    .tag("Application")
    .vendor_id("deleteApplication")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200, 204]);

impl super::ApplicationApi<'_> {
    /// Deletes an inactive application for good, along with its assignments.
    ///
    /// Deactivate the application first.
    ///
    /// `DELETE /api/v1/apps/{appId}`, operation `Application_removeInactive`, which Okta calls `deleteApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_removeInactive")]
    #[doc(alias = "deleteApplication")]
    #[inline]
    pub fn remove_inactive(&self, app_id: impl crate::call::PathValue) -> Call<()> {
        crate::call::Call::new(Request::new(self.okta, &REMOVE_INACTIVE).path(app_id))
    }
}
