use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens/{tokenId}`
pub static GET_CLIENT_AUTH_TOKEN: Operation = Operation::new(
        "AuthorizationServer_getClientAuthToken",
        "GET",
        "/api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens/{tokenId}",
    )
    .tag("AuthorizationServer")
    .vendor_id("getRefreshTokenForAuthorizationServerAndClient")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Fetches one refresh token of a client; its secret value is not included.
    ///
    /// `GET /api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens/{tokenId}`, operation
    /// `AuthorizationServer_getClientAuthToken`, which Okta calls `getRefreshTokenForAuthorizationServerAndClient`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_getClientAuthToken")]
    #[doc(alias = "getRefreshTokenForAuthorizationServerAndClient")]
    #[inline]
    pub fn get_client_auth_token(
        &self,
        auth_server_id: impl crate::call::PathValue,
        client_id: impl crate::call::PathValue,
        token_id: impl crate::call::PathValue,
    ) -> GetClientAuthToken {
        GetClientAuthToken::from_request(
            Request::new(self.okta, &GET_CLIENT_AUTH_TOKEN)
                .path(auth_server_id)
                .path(client_id)
                .path(token_id),
        )
    }
}

/// The call of [`get_client_auth_token`](super::AuthorizationServerApi::get_client_auth_token), with its optional
/// parameters.
///
/// `GET /api/v1/authorizationServers/{authServerId}/clients/{clientId}/tokens/{tokenId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetClientAuthToken {
    call: Call<crate::models::OAuth2RefreshToken>,
}
impl GetClientAuthToken {
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
}

crate::call::builder!(GetClientAuthToken, crate::models::OAuth2RefreshToken);
