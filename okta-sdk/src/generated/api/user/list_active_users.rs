use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users`
pub static LIST_ACTIVE_USERS: Operation = Operation::new(
        "User_listActiveUsers",
        "GET",
        "/api/v1/users",
    )
    .tag("User")
    .vendor_id("listUsers")
    .paged()
    .success(&[200]);

impl super::UserApi<'_> {
    /// Lists the users of the org, optionally narrowed by a name prefix, a filter or a search.
    ///
    /// Without `filter` and `search`, deprovisioned users are left out. Prefer `search` for new code: it reaches
    /// every property, custom ones included, at the price that a change shows up a few seconds late.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/users`, operation `User_listActiveUsers`, which Okta calls `listUsers`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_listActiveUsers")]
    #[doc(alias = "listUsers")]
    #[inline]
    pub fn list_active_users(&self) -> ListActiveUsers {
        ListActiveUsers::from_request(Request::new(self.okta, &LIST_ACTIVE_USERS))
    }
}

/// The call of [`list_active_users`](super::UserApi::list_active_users), with its optional parameters.
///
/// `GET /api/v1/users`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListActiveUsers {
    call: Call<Vec<crate::models::User>>,
}
impl ListActiveUsers {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Text that the first name, last name or e-mail address must start with. Meant for type-ahead lookups: such
    /// answers are not paged, and deprovisioned users are left out.
    ///
    /// `q` in the query.
    #[inline]
    pub fn q(mut self, q: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("q", q.as_ref());
        self
    }

    /// Opaque cursor of the next page of users, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of users per page, 200 at most. When omitted, it is 10 with `q` and the maximum otherwise.
    ///
    /// `limit` in the query; Okta assumes `10` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }

    /// Filter expression over `id`, `status`, `lastUpdated`, `profile.login`, `profile.email`, `profile.firstName` or
    /// `profile.lastName`, such as `status eq "LOCKED_OUT"`.
    ///
    /// `filter` in the query.
    #[inline]
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("filter", filter.as_ref());
        self
    }

    /// Expression over any user property, custom profile attributes included, such as `profile.department eq
    /// "Engineering" and status eq "ACTIVE"`.
    ///
    /// `search` in the query.
    #[inline]
    pub fn search(mut self, search: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("search", search.as_ref());
        self
    }

    /// Property to sort by, such as `profile.lastName`; only taken into account together with `search`.
    ///
    /// `sortBy` in the query.
    #[inline]
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("sortBy", sort_by.as_ref());
        self
    }

    /// Direction of the sort, `asc` or `desc`; only taken into account together with `sortBy`.
    ///
    /// `sortOrder` in the query.
    #[inline]
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("sortOrder", sort_order.as_ref());
        self
    }
}

crate::call::builder!(ListActiveUsers, Vec<crate::models::User>);
