use crate::call::{Call, Operation, Request};

/// `GET /api/v1/trustedOrigins`
pub static GET_LIST: Operation = Operation::new(
        "TrustedOrigin_getList",
        "GET",
        "/api/v1/trustedOrigins",
    )
    .tag("TrustedOrigin")
    .vendor_id("listOrigins")
    .paged()
    .success(&[200]);

impl super::TrustedOriginApi<'_> {
    /// Lists the trusted origins of the org, optionally narrowed by a text or a filter.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/trustedOrigins`, operation `TrustedOrigin_getList`, which Okta calls `listOrigins`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "TrustedOrigin_getList")]
    #[doc(alias = "listOrigins")]
    #[inline]
    pub fn get_list(&self) -> GetList {
        GetList::from_request(Request::new(self.okta, &GET_LIST))
    }
}

/// The call of [`get_list`](super::TrustedOriginApi::get_list), with its optional parameters.
///
/// `GET /api/v1/trustedOrigins`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetList {
    call: Call<Vec<crate::models::TrustedOrigin>>,
}
impl GetList {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Text to look for in the names and origins.
    ///
    /// `q` in the query.
    #[inline]
    pub fn q(mut self, q: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("q", q.as_ref());
        self
    }

    /// Filter expression over members such as `name`, `origin` or `status`, for instance `status eq "ACTIVE"`.
    ///
    /// `filter` in the query.
    #[inline]
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("filter", filter.as_ref());
        self
    }

    /// Opaque cursor of the next page of trusted origins, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of trusted origins per page; -1, the default, leaves it to Okta.
    ///
    /// `limit` in the query.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }
}

crate::call::builder!(GetList, Vec<crate::models::TrustedOrigin>);
