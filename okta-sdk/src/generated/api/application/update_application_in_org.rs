use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/apps/{appId}`
pub static UPDATE_APPLICATION_IN_ORG: Operation = Operation::new(
        "Application_updateApplicationInOrg",
        "PUT",
        "/api/v1/apps/{appId}",
    )
    .tag("Application")
    .vendor_id("updateApplication")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Replaces the settings of an application.
    ///
    /// Settings left out of the body fall back to their defaults, so start from the application as it was fetched.
    /// What Okta sets itself, such as the id and the status, is ignored.
    ///
    /// `PUT /api/v1/apps/{appId}`, operation `Application_updateApplicationInOrg`, which Okta calls
    /// `updateApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_updateApplicationInOrg")]
    #[doc(alias = "updateApplication")]
    #[inline]
    pub fn update_application_in_org(
        &self,
        app_id: impl crate::call::PathValue,
        application: &crate::models::Application,
    ) -> Call<crate::models::Application> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_APPLICATION_IN_ORG)
                .path(app_id)
                .json(rt::Value::source(application)),
        )
    }
}
