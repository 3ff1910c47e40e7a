use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/appLinks`
pub static LIST_ASSIGNED_APP_LINKS: Operation = Operation::new(
        "User_listAssignedAppLinks",
        "GET",
        "/api/v1/users/{userId}/appLinks",
    )
    .tag("User")
    .vendor_id("listAppLinks")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Lists the links to the applications that are assigned to a user, directly or through groups.
    ///
    /// One application can contribute several links, or none if it is hidden.
    ///
    /// `GET /api/v1/users/{userId}/appLinks`, operation `User_listAssignedAppLinks`, which Okta calls `listAppLinks`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_listAssignedAppLinks")]
    #[doc(alias = "listAppLinks")]
    #[inline]
    pub fn list_assigned_app_links(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::AppLink>> {
        crate::call::Call::new(
            Request::new(self.okta, &LIST_ASSIGNED_APP_LINKS).path(user_id),
        )
    }
}
