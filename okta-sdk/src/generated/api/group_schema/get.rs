use crate::call::{Call, Operation, Request};

/// `GET /api/v1/meta/schemas/group/default`
pub static GET: Operation = Operation::new(
        "GroupSchema_get",
        "GET",
        "/api/v1/meta/schemas/group/default",
    )
    .tag("GroupSchema")
    .vendor_id("getGroupSchema")
    .success(&[200]);

impl super::GroupSchemaApi<'_> {
    /// Fetches the schema of the group profiles of the org.
    ///
    /// `GET /api/v1/meta/schemas/group/default`, operation `GroupSchema_get`, which Okta calls `getGroupSchema`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "GroupSchema_get")]
    #[doc(alias = "getGroupSchema")]
    #[inline]
    pub fn get(&self) -> Call<crate::models::GroupSchema> {
        crate::call::Call::new(Request::new(self.okta, &GET))
    }
}
