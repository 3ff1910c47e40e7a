use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/apps/{appId}/users`
pub static ASSIGN_USER_TO_APPLICATION: Operation = Operation::new(
        "Application_assignUserToApplication",
        "POST",
        "/api/v1/apps/{appId}/users",
    )
    .tag("Application")
    .vendor_id("assignUserToApplication")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Assigns a user directly to an application, with the credentials and the profile to use there.
    ///
    /// The body needs the `id` of the user. Credentials and profile may be left out where the application does not
    /// ask for them.
    ///
    /// `POST /api/v1/apps/{appId}/users`, operation `Application_assignUserToApplication`, which Okta calls
    /// `assignUserToApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_assignUserToApplication")]
    #[doc(alias = "assignUserToApplication")]
    #[inline]
    pub fn assign_user_to_application(
        &self,
        app_id: impl crate::call::PathValue,
        app_user: &crate::models::AppUser,
    ) -> Call<crate::models::AppUser> {
        crate::call::Call::new(
            Request::new(self.okta, &ASSIGN_USER_TO_APPLICATION)
                .path(app_id)
                .json(rt::Value::source(app_user)),
        )
    }
}
