use crate::call::{Call, Operation, Request};

/// `POST /api/v1/apps/{appId}/lifecycle/activate`
pub static ACTIVATE_INACTIVE: Operation = Operation::new(
        "Application_activateInactive",
        "POST",
        "/api/v1/apps/{appId}/lifecycle/activate",
    )
    .tag("Application")
    .vendor_id("activateApplication")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Activates an inactive application, so that its users can sign in to it.
    ///
    /// `POST /api/v1/apps/{appId}/lifecycle/activate`, operation `Application_activateInactive`, which Okta calls
    /// `activateApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_activateInactive")]
    #[doc(alias = "activateApplication")]
    #[inline]
    pub fn activate_inactive(&self, app_id: impl crate::call::PathValue) -> Call<()> {
        crate::call::Call::new(Request::new(self.okta, &ACTIVATE_INACTIVE).path(app_id))
    }
}
