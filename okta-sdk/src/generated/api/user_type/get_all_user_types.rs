use crate::call::{Call, Operation, Request};

/// `GET /api/v1/meta/types/user`
pub static GET_ALL_USER_TYPES: Operation = Operation::new(
        "UserType_getAllUserTypes",
        "GET",
        "/api/v1/meta/types/user",
    )
    .tag("UserType")
    .vendor_id("listUserTypes")
    .success(&[200]);

impl super::UserTypeApi<'_> {
    /// Lists the user types of the org, the default one included.
    ///
    /// `GET /api/v1/meta/types/user`, operation `UserType_getAllUserTypes`, which Okta calls `listUserTypes`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "UserType_getAllUserTypes")]
    #[doc(alias = "listUserTypes")]
    #[inline]
    pub fn get_all_user_types(&self) -> Call<Vec<crate::models::UserType>> {
        crate::call::Call::new(Request::new(self.okta, &GET_ALL_USER_TYPES))
    }
}
