use crate::call::{Call, Operation, Request};

/// `PUT /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps`
pub static ADD_ALL_APPS_AS_TARGET: Operation = Operation::new(
        "User_addAllAppsAsTarget",
        "PUT",
        "/api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps",
    )
    .tag("User")
    .vendor_id("addAllAppsAsTargetToRole")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200]);

impl super::UserApi<'_> {
    /// Lifts the limits of an application administrator role of a user, so that it covers all applications.
    ///
    /// `PUT /api/v1/users/{userId}/roles/{roleId}/targets/catalog/apps`, operation `User_addAllAppsAsTarget`, which
    /// Okta calls `addAllAppsAsTargetToRole`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_addAllAppsAsTarget")]
    #[doc(alias = "addAllAppsAsTargetToRole")]
    #[inline]
    pub fn add_all_apps_as_target(
        &self,
        user_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &ADD_ALL_APPS_AS_TARGET).path(user_id).path(role_id),
        )
    }
}
