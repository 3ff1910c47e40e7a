use crate::model as rt;

#[cfg(feature = "user-type")]
impl crate::models::UserType {
    /// Creates a user type, with a profile schema of its own.
    ///
    /// It calls [`create_new_user_type`](crate::api::user_type::UserTypeApi::create_new_user_type): `POST
    /// /api/v1/meta/types/user`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[inline]
    pub fn create(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::UserType> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user_type::CREATE_NEW_USER_TYPE)
                .json(rt::Value::source(self)),
        )
    }

    /// Changes the display name or the description of a user type.
    ///
    /// It calls [`update_existing_type`](crate::api::user_type::UserTypeApi::update_existing_type): `POST
    /// /api/v1/meta/types/user/{typeId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn update(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::UserType> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user_type::UPDATE_EXISTING_TYPE)
                .path(crate::call::member_value("UserType", "id", &self.id))
                .json(rt::Value::source(self)),
        )
    }

    /// Fetches one user type by its id.
    ///
    /// It calls [`get_by_id`](crate::api::user_type::UserTypeApi::get_by_id): `GET /api/v1/meta/types/user/{typeId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn read(
        &self,
        okta: &crate::Okta,
    ) -> crate::call::Call<crate::models::UserType> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user_type::GET_BY_ID)
                .path(crate::call::member_value("UserType", "id", &self.id)),
        )
    }

    /// Deletes a user type for good, along with its schema.
    ///
    /// It calls [`delete_permanently`](crate::api::user_type::UserTypeApi::delete_permanently): `DELETE
    /// /api/v1/meta/types/user/{typeId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn delete(&self, okta: &crate::Okta) -> crate::call::Call<()> {
        crate::call::Call::new(
            crate::call::Request::new(okta, &crate::api::user_type::DELETE_PERMANENTLY)
                .path(crate::call::member_value("UserType", "id", &self.id)),
        )
    }

    /// Replaces the display name and the description of a user type.
    ///
    /// It calls [`replace_existing_type`](crate::api::user_type::UserTypeApi::replace_existing_type): `PUT
    /// /api/v1/meta/types/user/{typeId}`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error), before any request where `id` is missing.
    #[inline]
    pub fn replace_user_type(
        &self,
        okta: &crate::Okta,
        user_type: &crate::models::UserType,
    ) -> crate::call::Call<crate::models::UserType> {
        crate::call::Call::new(
            crate::call::Request::new(
                    okta,
                    &crate::api::user_type::REPLACE_EXISTING_TYPE,
                )
                .path(crate::call::member_value("UserType", "id", &self.id))
                .json(rt::Value::source(user_type)),
        )
    }
}
