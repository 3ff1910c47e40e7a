use crate::call::{Call, Operation, Request};

/// `GET /api/v1/meta/types/user/{typeId}`
pub static GET_BY_ID: Operation = Operation::new(
        "UserType_getById",
        "GET",
        "/api/v1/meta/types/user/{typeId}",
    )
    .tag("UserType")
    .vendor_id("getUserType")
    .success(&[200]);

impl super::UserTypeApi<'_> {
    /// Fetches one user type by its id.
    ///
    /// - `type_id`: Id of the type; `default` is the one that every org has.
    ///
    /// `GET /api/v1/meta/types/user/{typeId}`, operation `UserType_getById`, which Okta calls `getUserType`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserType_getById")]
    #[doc(alias = "getUserType")]
    #[inline]
    pub fn get_by_id(
        &self,
        type_id: impl crate::call::PathValue,
    ) -> Call<crate::models::UserType> {
        crate::call::Call::new(Request::new(self.okta, &GET_BY_ID).path(type_id))
    }
}
