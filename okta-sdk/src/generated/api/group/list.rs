use crate::call::{Call, Operation, Request};

/// `GET /api/v1/groups`
pub static LIST: Operation = Operation::new("Group_list", "GET", "/api/v1/groups")
    .tag("Group")
    .vendor_id("listGroups")
    .paged()
    .success(&[200]);

impl super::GroupApi<'_> {
    /// Lists the groups of the org, optionally narrowed by a name prefix, a filter or a search.
    ///
    /// Use `search` for new code: it reaches every property, `q` and `filter` only a few. Results of `search` come
    /// from an index that trails writes by a few seconds.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/groups`, operation `Group_list`, which Okta calls `listGroups`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_list")]
    #[doc(alias = "listGroups")]
    #[inline]
    pub fn list(&self) -> List {
        List::from_request(Request::new(self.okta, &LIST))
    }
}

/// The call of [`list`](super::GroupApi::list), with its optional parameters.
///
/// `GET /api/v1/groups`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct List {
    call: Call<Vec<crate::models::Group>>,
}
impl List {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Text that the name of the group must start with; meant for type-ahead lookups.
    ///
    /// `q` in the query.
    #[inline]
    pub fn q(mut self, q: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("q", q.as_ref());
        self
    }

    /// Filter expression over `id`, `type`, `lastUpdated` or `lastMembershipUpdated`, such as `type eq "OKTA_GROUP"`.
    ///
    /// `filter` in the query.
    #[inline]
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("filter", filter.as_ref());
        self
    }

    /// Opaque cursor of the next page of groups, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of groups per page; 10000, also the maximum, when omitted. Smaller pages answer faster.
    ///
    /// `limit` in the query; Okta assumes `10000` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }

    /// Extra data put in the `_embedded` of each group: `stats` for user and application counts, `app` for the source
    /// application of imported groups. It slows the request down.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }

    /// Expression over any group property, custom profile attributes included, such as `profile.name sw "Sales"` or
    /// `lastMembershipUpdated gt "2024-01-01T00:00:00.000Z"`.
    ///
    /// `search` in the query.
    #[inline]
    pub fn search(mut self, search: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("search", search.as_ref());
        self
    }
}

crate::call::builder!(List, Vec<crate::models::Group>);
