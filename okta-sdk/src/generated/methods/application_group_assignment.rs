#[cfg(feature = "application")]
impl crate::models::ApplicationGroupAssignment {
    /// Ends the assignment of a group to an application.
    ///
    /// It calls [`remove_group_assignment`](crate::api::application::ApplicationApi::remove_group_assignment):
    /// `DELETE /api/v1/apps/{appId}/groups/{groupId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(
        &self,
        okta: &crate::Okta,
        app_id: impl crate::call::PathValue,
    ) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::REMOVE_GROUP_ASSIGNMENT,
                )
                .path(app_id)
                .path(
                    crate::call::member_value(
                        "ApplicationGroupAssignment",
                        "id",
                        &self.id,
                    ),
                ),
        )
    }
}
