use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/users`
pub static LIST_ASSIGNED_USERS: Operation = Operation::new(
        "Application_listAssignedUsers",
        "GET",
        "/api/v1/apps/{appId}/users",
    )
    .tag("Application")
    .vendor_id("listApplicationUsers")
    .paged()
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Lists the users who are assigned to an application, directly or through a group.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/apps/{appId}/users`, operation `Application_listAssignedUsers`, which Okta calls
    /// `listApplicationUsers`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_listAssignedUsers")]
    #[doc(alias = "listApplicationUsers")]
    #[inline]
    pub fn list_assigned_users(
        &self,
        app_id: impl crate::call::PathValue,
    ) -> ListAssignedUsers {
        ListAssignedUsers::from_request(
            Request::new(self.okta, &LIST_ASSIGNED_USERS).path(app_id),
        )
    }
}

/// The call of [`list_assigned_users`](super::ApplicationApi::list_assigned_users), with its optional parameters.
///
/// `GET /api/v1/apps/{appId}/users`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListAssignedUsers {
    call: Call<Vec<crate::models::AppUser>>,
}
impl ListAssignedUsers {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Text that the user name, first name, last name or email address of the user must start with.
    ///
    /// `q` in the query.
    #[inline]
    pub fn q(mut self, q: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("q", q.as_ref());
        self
    }

    /// What `q` is matched against; Okta publishes no list of values.
    ///
    /// `query_scope` in the query.
    #[inline]
    pub fn query_scope(mut self, query_scope: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("query_scope", query_scope.as_ref());
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

    /// Number of users per page; 50 when omitted, 500 at most.
    ///
    /// `limit` in the query.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }

    /// Filter expression that the assignments must match.
    ///
    /// `filter` in the query.
    #[inline]
    pub fn filter(mut self, filter: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("filter", filter.as_ref());
        self
    }

    /// With `user`, embeds the Okta user in each assignment.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }
}

crate::call::builder!(ListAssignedUsers, Vec<crate::models::AppUser>);
