use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}`
pub static GET_OKTA_USER: Operation = Operation::new(
        "User_getOktaUser",
        "GET",
        "/api/v1/users/{userId}",
    )
    .tag("User")
    .vendor_id("getUser")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Fetches one user by id, login or unambiguous short login.
    ///
    /// A login that contains a slash cannot be used here; look such users up by id or by `search`.
    ///
    /// - `user_id`: Id, login, or the part of the login before the `@` as long as it is unambiguous; `me` is the user
    ///   whose session makes the call.
    ///
    /// `GET /api/v1/users/{userId}`, operation `User_getOktaUser`, which Okta calls `getUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_getOktaUser")]
    #[doc(alias = "getUser")]
    #[inline]
    pub fn get_okta_user(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> Call<crate::models::User> {
        crate::call::Call::new(Request::new(self.okta, &GET_OKTA_USER).path(user_id))
    }
}
