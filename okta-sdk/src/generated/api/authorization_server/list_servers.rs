use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authorizationServers`
pub static LIST_SERVERS: Operation = Operation::new(
        "AuthorizationServer_listServers",
        "GET",
        "/api/v1/authorizationServers",
    )
    .tag("AuthorizationServer")
    .vendor_id("listAuthorizationServers")
    .paged()
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Lists the custom authorization servers of the org, optionally narrowed by a text.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/authorizationServers`, operation `AuthorizationServer_listServers`, which Okta calls
    /// `listAuthorizationServers`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_listServers")]
    #[doc(alias = "listAuthorizationServers")]
    #[inline]
    pub fn list_servers(&self) -> ListServers {
        ListServers::from_request(Request::new(self.okta, &LIST_SERVERS))
    }
}

/// The call of [`list_servers`](super::AuthorizationServerApi::list_servers), with its optional parameters.
///
/// `GET /api/v1/authorizationServers`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListServers {
    call: Call<Vec<crate::models::AuthorizationServer>>,
}
impl ListServers {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Text to look for in the names and audiences of the servers.
    ///
    /// `q` in the query.
    #[inline]
    pub fn q(mut self, q: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("q", q.as_ref());
        self
    }

    /// Number of servers per page; 200, also the maximum, when omitted.
    ///
    /// `limit` in the query.
    #[inline]
    pub fn limit(mut self, limit: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.as_ref());
        self
    }

    /// Opaque cursor of the next page of servers, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }
}

crate::call::builder!(ListServers, Vec<crate::models::AuthorizationServer>);
