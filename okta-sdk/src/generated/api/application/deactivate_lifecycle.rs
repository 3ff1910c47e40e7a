use crate::call::{Call, Operation, Request};

/// `POST /api/v1/apps/{appId}/lifecycle/deactivate`
pub static DEACTIVATE_LIFECYCLE: Operation = Operation::new(
        "Application_deactivateLifecycle",
        "POST",
        "/api/v1/apps/{appId}/lifecycle/deactivate",
    )
    .tag("Application")
    .vendor_id("deactivateApplication")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Deactivates an active application, so that nobody can sign in to it and it can be deleted.
    ///
    /// Assignments and settings remain and take effect again when the application is activated.
    ///
    /// `POST /api/v1/apps/{appId}/lifecycle/deactivate`, operation `Application_deactivateLifecycle`, which Okta
    /// calls `deactivateApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_deactivateLifecycle")]
    #[doc(alias = "deactivateApplication")]
    #[inline]
    pub fn deactivate_lifecycle(&self, app_id: impl crate::call::PathValue) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DEACTIVATE_LIFECYCLE).path(app_id),
        )
    }
}
