use crate::model as rt;

#[cfg(feature = "application")]
impl crate::models::AppUser {
    /// Changes the credentials or the profile with which a user is assigned to an application.
    ///
    /// It calls [`update_profile_for_user`](crate::api::application::ApplicationApi::update_profile_for_user): `POST
    /// /api/v1/apps/{appId}/users/{userId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
        app_id: impl crate::call::PathValue,
    ) -> crate::call::Call<crate::models::AppUser> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::application::UPDATE_PROFILE_FOR_USER,
                )
                .path(app_id)
                .path(crate::call::member_value("AppUser", "id", &self.id))
                .json(rt::Value::source(self)),
        )
    }

    /// Ends the direct assignment of a user to an application.
    ///
    /// It calls [`remove_user_from`](crate::api::application::ApplicationApi::remove_user_from): `DELETE
    /// /api/v1/apps/{appId}/users/{userId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(
        &self,
        okta: &crate::Okta,
        app_id: impl crate::call::PathValue,
    ) -> crate::api::application::RemoveUserFrom {
        crate::api::application::RemoveUserFrom::from_request(
            crate::call::Request::new(okta, &crate::api::application::REMOVE_USER_FROM)
                .path(app_id)
                .path(crate::call::member_value("AppUser", "id", &self.id)),
        )
    }
}
