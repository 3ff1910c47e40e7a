use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens`
pub static GET_CLIENT_TOKENS: Operation = Operation::new(
        "AuthorizationServer_getClientTokens",
        "GET",
        "/api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens",
    )
    .tag("AuthorizationServer")
    .vendor_id("listRefreshTokensForAuthorizationServerAndClient")
    .paged()
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Lists the refresh tokens that an authorization server has issued to a client.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens`, operation
    /// `AuthorizationServer_getClientTokens`, which Okta calls `listRefreshTokensForAuthorizationServerAndClient`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_getClientTokens")]
    #[doc(alias = "listRefreshTokensForAuthorizationServerAndClient")]
    #[inline]
    pub fn get_client_tokens(
        &self,
        auth_server_id: impl crate::call::PathValue,
        client_id: impl crate::call::PathValue,
    ) -> GetClientTokens {
        GetClientTokens::from_request(
            Request::new(self.okta, &GET_CLIENT_TOKENS)
                .path(auth_server_id)
                .path(client_id),
        )
    }
}

/// The call of [`get_client_tokens`](super::AuthorizationServerApi::get_client_tokens), with its optional
/// parameters.
///
/// `GET /api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetClientTokens {
    call: Call<Vec<crate::models::OAuth2RefreshToken>>,
}
impl GetClientTokens {
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

    /// Number of tokens per page, 200 at most.
    ///
    /// `limit` in the query.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }
}

crate::call::builder!(GetClientTokens, Vec<crate::models::OAuth2RefreshToken>);
