use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authorizationServers/{authServerId}/scopes`
pub static LIST_SCOPES: Operation = Operation::new(
        "AuthorizationServer_listScopes",
        "GET",
        "/api/v1/authorizationServers/{authServerId}/scopes",
    )
    .tag("AuthorizationServer")
    .vendor_id("listOAuth2Scopes")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Lists the scopes that an authorization server knows, optionally narrowed by a text or a filter.
    ///
    /// `GET /api/v1/authorizationServers/{authServerId}/scopes`, operation `AuthorizationServer_listScopes`, which
    /// Okta calls `listOAuth2Scopes`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_listScopes")]
    #[doc(alias = "listOAuth2Scopes")]
    #[inline]
    pub fn list_scopes(
        &self,
        auth_server_id: impl crate::call::PathValue,
    ) -> ListScopes {
        ListScopes::from_request(
            Request::new(self.okta, &LIST_SCOPES).path(auth_server_id),
        )
    }
}

/// The call of [`list_scopes`](super::AuthorizationServerApi::list_scopes), with its optional parameters.
///
/// `GET /api/v1/authorizationServers/{authServerId}/scopes`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListScopes {
    call: Call<Vec<crate::models::OAuth2Scope>>,
}
impl ListScopes {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Text that the name of the scope must contain.
    ///
    /// `q` in the query.
    #[inline]
    pub fn q(mut self, q: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("q", q.as_ref());
        self
    }

    /// Filter expression over the properties of a scope, such as `name eq "cars:read"`.
    ///
    /// `filter` in the query.
    #[inline]
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("filter", filter.as_ref());
        self
    }

    /// Opaque cursor of the next page of scopes, taken from the `next` link of the page before.
    ///
    /// `cursor` in the query.
    #[inline]
    pub fn cursor(mut self, cursor: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("cursor", cursor.as_ref());
        self
    }

    /// Number of scopes per page.
    ///
    /// `limit` in the query.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }
}

crate::call::builder!(ListScopes, Vec<crate::models::OAuth2Scope>);
