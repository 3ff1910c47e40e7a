use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/apps/{appId}/users/{userId}`
pub static UPDATE_PROFILE_FOR_USER: Operation = Operation::new(
        "Application_updateProfileForUser",
        "POST",
        "/api/v1/apps/{appId}/users/{userId}",
    )
    .tag("Application")
    .vendor_id("updateApplicationUser")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Changes the credentials or the profile with which a user is assigned to an application.
    ///
    /// `POST /api/v1/apps/{appId}/users/{userId}`, operation `Application_updateProfileForUser`, which Okta calls
    /// `updateApplicationUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_updateProfileForUser")]
    #[doc(alias = "updateApplicationUser")]
    #[inline]
    pub fn update_profile_for_user(
        &self,
        app_id: impl crate::call::PathValue,
        user_id: impl crate::call::PathValue,
        app_user: &crate::models::AppUser,
    ) -> Call<crate::models::AppUser> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_PROFILE_FOR_USER)
                .path(app_id)
                .path(user_id)
                .json(rt::Value::source(app_user)),
        )
    }
}
