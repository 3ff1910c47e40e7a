use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/meta/schemas/user/{schemaId}`
pub static PARTIAL_UPDATE_USER_PROFILE: Operation = Operation::new(
        "UserSchema_partialUpdateUserProfile",
        "POST",
        "/api/v1/meta/schemas/user/{schemaId}",
    )
    .tag("UserSchema")
    .vendor_id("updateUserProfile")
    .success(&[200]);

impl super::UserSchemaApi<'_> {
    /// Adds, changes or removes attributes in the schema of a user type's profiles.
    ///
    /// Attributes that the body does not name stay as they are; a custom one that is null is removed, along with its
    /// values. Of base attributes only a few things can change, such as their permissions and the pattern of the
    /// login.
    ///
    /// - `schema_id`: Id of the schema, as linked from the user type, or `default` for that of the default type.
    ///
    /// `POST /api/v1/meta/schemas/user/{schemaId}`, operation `UserSchema_partialUpdateUserProfile`, which Okta calls
    /// `updateUserProfile`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserSchema_partialUpdateUserProfile")]
    #[doc(alias = "updateUserProfile")]
    #[inline]
    pub fn partial_update_user_profile(
        &self,
        schema_id: impl crate::call::PathValue,
        user_schema: &crate::models::UserSchema,
    ) -> Call<crate::models::UserSchema> {
        crate::call::Call::new(
            Request::new(self.okta, &PARTIAL_UPDATE_USER_PROFILE)
                .path(schema_id)
                .json(rt::Value::source(user_schema)),
        )
    }
}
