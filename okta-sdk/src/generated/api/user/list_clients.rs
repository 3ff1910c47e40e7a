use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/clients`
pub static LIST_CLIENTS: Operation = Operation::new(
        "User_listClients",
        "GET",
        "/api/v1/users/{userId}/clients",
    )
    .tag("User")
    .vendor_id("listUserClients")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Lists the OAuth 2.0 clients for which a user has given grants or holds tokens.
    ///
    /// `GET /api/v1/users/{userId}/clients`, operation `User_listClients`, which Okta calls `listUserClients`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_listClients")]
    #[doc(alias = "listUserClients")]
    #[inline]
    pub fn list_clients(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::OAuth2Client>> {
        crate::call::Call::new(Request::new(self.okta, &LIST_CLIENTS).path(user_id))
    }
}
