use crate::call::{Call, Operation, Request};

/// `GET /api/v1/meta/schemas/user/{schemaId}`
pub static GET_SCHEMA_BY_ID: Operation = Operation::new(
        "UserSchema_getSchemaById",
        "GET",
        "/api/v1/meta/schemas/user/{schemaId}",
    )
    .tag("UserSchema")
    .vendor_id("getUserSchema")
    .success(&[200]);

impl super::UserSchemaApi<'_> {
    /// Fetches the schema of the user profiles of a user type.
    ///
    /// - `schema_id`: Id of the schema, as linked from the user type, or `default` for that of the default type.
    ///
    /// `GET /api/v1/meta/schemas/user/{schemaId}`, operation `UserSchema_getSchemaById`, which Okta calls
    /// `getUserSchema`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserSchema_getSchemaById")]
    #[doc(alias = "getUserSchema")]
    #[inline]
    pub fn get_schema_by_id(
        &self,
        schema_id: impl crate::call::PathValue,
    ) -> Call<crate::models::UserSchema> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_SCHEMA_BY_ID).path(schema_id),
        )
    }
}
