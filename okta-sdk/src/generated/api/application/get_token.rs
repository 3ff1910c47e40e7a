use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/tokens/{tokenId}`
pub static GET_TOKEN: Operation = Operation::new(
        "Application_getToken",
        "GET",
        "/api/v1/apps/{appId}/tokens/{tokenId}",
    )
    .tag("Application")
    .vendor_id("getOAuth2TokenForApplication")
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Fetches one refresh token of an application by its id.
    ///
    /// The answer describes the token; it does not hold its value.
    ///
    /// - `token_id`: Id of the token, not its value.
    ///
    /// `GET /api/v1/apps/{appId}/tokens/{tokenId}`, operation `Application_getToken`, which Okta calls
    /// `getOAuth2TokenForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_getToken")]
    #[doc(alias = "getOAuth2TokenForApplication")]
    #[inline]
    pub fn get_token(
        &self,
        app_id: impl crate::call::PathValue,
        token_id: impl crate::call::PathValue,
    ) -> GetToken {
        GetToken::from_request(
            Request::new(self.okta, &GET_TOKEN).path(app_id).path(token_id),
        )
    }
}

/// The call of [`get_token`](super::ApplicationApi::get_token), with its optional parameters.
///
/// `GET /api/v1/apps/{appId}/tokens/{tokenId}`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetToken {
    call: Call<crate::models::OAuth2Token>,
}
impl GetToken {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// With `scope`, embeds the details of the scopes.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }
}

crate::call::builder!(GetToken, crate::models::OAuth2Token);
