use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/clients/{clientId}/tokens/{tokenId}`
pub static GET_CLIENT_REFRESH_TOKEN: Operation = Operation::new(
        "User_getClientRefreshToken",
        "GET",
        "/api/v1/users/{userId}/clients/{clientId}/tokens/{tokenId}",
    )
    .tag("User")
    .vendor_id("getRefreshTokenForUserAndClient")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Fetches one refresh token that a client holds for a user; its secret value is not included.
    ///
    /// `GET /api/v1/users/{userId}/clients/{clientId}/tokens/{tokenId}`, operation `User_getClientRefreshToken`,
    /// which Okta calls `getRefreshTokenForUserAndClient`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_getClientRefreshToken")]
    #[doc(alias = "getRefreshTokenForUserAndClient")]
    #[inline]
    pub fn get_client_refresh_token(
        &self,
        user_id: impl crate::call::PathValue,
        client_id: impl crate::call::PathValue,
        token_id: impl crate::call::PathValue,
    ) -> GetClientRefreshToken {
        GetClientRefreshToken::from_request(
            Request::new(self.okta, &GET_CLIENT_REFRESH_TOKEN)
                .path(user_id)
                .path(client_id)
                .path(token_id),
        )
    }
}

/// The call of [`get_client_refresh_token`](super::UserApi::get_client_refresh_token), with its optional
/// parameters.
///
/// `GET /api/v1/users/{userId}/clients/{clientId}/tokens/{tokenId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetClientRefreshToken {
    call: Call<crate::models::OAuth2RefreshToken>,
}
impl GetClientRefreshToken {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// With `scope`, embeds in the token the details of its scopes.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }

    /// Has no useful effect on a single token.
    ///
    /// `limit` in the query; Okta assumes `20` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }

    /// Has no useful effect on a single token.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }
}

crate::call::builder!(GetClientRefreshToken, crate::models::OAuth2RefreshToken);
