use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/clients/{clientId}/tokens`
pub static LIST_REFRESH_TOKENS_FOR_USER_AND_CLIENT: Operation = Operation::new(
        "User_listRefreshTokensForUserAndClient",
        "GET",
        "/api/v1/users/{userId}/clients/{clientId}/tokens",
    )
    .tag("User")
    .vendor_id("listRefreshTokensForUserAndClient")
    .paged()
    .success(&[200]);

impl super::UserApi<'_> {
    /// Lists the refresh tokens that one client holds for a user.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/users/{userId}/clients/{clientId}/tokens`, operation `User_listRefreshTokensForUserAndClient`,
    /// which Okta calls `listRefreshTokensForUserAndClient`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_listRefreshTokensForUserAndClient")]
    #[doc(alias = "listRefreshTokensForUserAndClient")]
    #[inline]
    pub fn list_refresh_tokens_for_user_and_client(
        &self,
        user_id: impl crate::call::PathValue,
        client_id: impl crate::call::PathValue,
    ) -> ListRefreshTokensForUserAndClient {
        ListRefreshTokensForUserAndClient::from_request(
            Request::new(self.okta, &LIST_REFRESH_TOKENS_FOR_USER_AND_CLIENT)
                .path(user_id)
                .path(client_id),
        )
    }
}

/// The call of
/// [`list_refresh_tokens_for_user_and_client`](super::UserApi::list_refresh_tokens_for_user_and_client), with its
/// optional parameters.
///
/// `GET /api/v1/users/{userId}/clients/{clientId}/tokens`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListRefreshTokensForUserAndClient {
    call: Call<Vec<crate::models::OAuth2RefreshToken>>,
}
impl ListRefreshTokensForUserAndClient {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// With `scope`, embeds in each token the details of its scopes.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }

    /// Opaque cursor of the next page of tokens, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of tokens per page; 20 when omitted.
    ///
    /// `limit` in the query; Okta assumes `20` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }
}

crate::call::builder!(ListRefreshTokensForUserAndClient, Vec<crate::models::OAuth2RefreshToken>);
