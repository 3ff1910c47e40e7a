use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps`
pub static LIST_APPS: Operation = Operation::new(
        "Application_listApps",
        "GET",
        "/api/v1/apps",
    )
    .tag("Application")
    .vendor_id("listApplications")
    .paged()
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Lists the applications of the org, optionally narrowed by a name prefix or a filter.
    ///
    /// Each item comes as the most specific kind of application that its `signOnMode` and `name` stand for.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/apps`, operation `Application_listApps`, which Okta calls `listApplications`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_listApps")]
    #[doc(alias = "listApplications")]
    #[inline]
    pub fn list_apps(&self) -> ListApps {
        ListApps::from_request(Request::new(self.okta, &LIST_APPS))
    }
}

/// The call of [`list_apps`](super::ApplicationApi::list_apps), with its optional parameters.
///
/// `GET /api/v1/apps`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListApps {
    call: Call<Vec<crate::models::Application>>,
}
impl ListApps {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Text that the name or the label of the application must start with; meant for type-ahead lookups.
    ///
    /// `q` in the query.
    #[inline]
    pub fn q(mut self, q: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("q", q.as_ref());
        self
    }

    /// Opaque cursor of the next page of applications, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of applications per page; 20 when omitted, 200 at most.
    ///
    /// `limit` in the query.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }

    /// Filter expression over `status`, `name`, `user.id`, `group.id` or `credentials.signing.kid`, such as `status
    /// eq "ACTIVE"` or `user.id eq "00u1emb0uhLZsl6uW5d7"`.
    ///
    /// `filter` in the query.
    #[inline]
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("filter", filter.as_ref());
        self
    }

    /// With `user/{userId}`, embeds in each application how it is assigned to that user; it needs the filter `user.id
    /// eq` with the same id.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }

    /// Whether applications that are inactive, but not deleted, are among the results.
    ///
    /// `includeNonDeleted` in the query; Okta assumes `false` without it.
    #[inline]
    pub fn include_non_deleted(mut self, include_non_deleted: bool) -> Self {
        let request = self.call.request_mut();
        request.query("includeNonDeleted", include_non_deleted);
        self
    }
}

crate::call::builder!(ListApps, Vec<crate::models::Application>);
