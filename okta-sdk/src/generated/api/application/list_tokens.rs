use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/tokens`
pub static LIST_TOKENS: Operation = Operation::new(
        "Application_listTokens",
        "GET",
        "/api/v1/apps/{appId}/tokens",
    )
    .tag("Application")
    .vendor_id("listOAuth2TokensForApplication")
    .paged()
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Lists the refresh tokens that have been issued to an application.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/apps/{appId}/tokens`, operation `Application_listTokens`, which Okta calls
    /// `listOAuth2TokensForApplication`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_listTokens")]
    #[doc(alias = "listOAuth2TokensForApplication")]
    #[inline]
    pub fn list_tokens(&self, app_id: impl crate::call::PathValue) -> ListTokens {
        ListTokens::from_request(Request::new(self.okta, &LIST_TOKENS).path(app_id))
    }
}

/// The call of [`list_tokens`](super::ApplicationApi::list_tokens), with its optional parameters.
///
/// `GET /api/v1/apps/{appId}/tokens`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListTokens {
    call: Call<Vec<crate::models::OAuth2Token>>,
}
impl ListTokens {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// With `scope`, embeds the details of the scopes in each token.
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

    /// Number of tokens per page; 20 when omitted, 200 at most.
    ///
    /// `limit` in the query; Okta assumes `20` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }
}

crate::call::builder!(ListTokens, Vec<crate::models::OAuth2Token>);
