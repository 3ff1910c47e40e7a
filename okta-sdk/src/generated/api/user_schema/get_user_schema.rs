use crate::call::{Call, Operation, Request};

/// `GET /api/v1/meta/schemas/apps/{appInstanceId}/default`
pub static GET_USER_SCHEMA: Operation = Operation::new(
        "UserSchema_getUserSchema",
        "GET",
        "/api/v1/meta/schemas/apps/{appInstanceId}/default",
    )
    .tag("UserSchema")
    .vendor_id("getApplicationUserSchema")
    .success(&[200]);

impl super::UserSchemaApi<'_> {
    /// Fetches the schema of the user profiles of an application.
    ///
    /// - `app_instance_id`: Id of the application.
    ///
    /// `GET /api/v1/meta/schemas/apps/{appInstanceId}/default`, operation `UserSchema_getUserSchema`, which Okta
    /// calls `getApplicationUserSchema`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserSchema_getUserSchema")]
    #[doc(alias = "getApplicationUserSchema")]
    #[inline]
    pub fn get_user_schema(
        &self,
        app_instance_id: impl crate::call::PathValue,
    ) -> Call<crate::models::UserSchema> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_USER_SCHEMA).path(app_instance_id),
        )
    }
}
