use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/idps`
pub static LIST_IDPS_FOR_USER: Operation = Operation::new(
        "User_listIdpsForUser",
        "GET",
        "/api/v1/users/{userId}/idps",
    )
    .tag("User")
    .vendor_id("listUserIdentityProviders")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Lists the identity providers that a user's account is linked to.
    ///
    /// `GET /api/v1/users/{userId}/idps`, operation `User_listIdpsForUser`, which Okta calls
    /// `listUserIdentityProviders`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_listIdpsForUser")]
    #[doc(alias = "listUserIdentityProviders")]
    #[inline]
    pub fn list_idps_for_user(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::IdentityProvider>> {
        crate::call::Call::new(
            Request::new(self.okta, &LIST_IDPS_FOR_USER).path(user_id),
        )
    }
}
