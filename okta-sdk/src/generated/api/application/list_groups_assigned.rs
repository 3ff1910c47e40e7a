use crate::call::{Call, Operation, Request};

/// `GET /api/v1/apps/{appId}/groups`
pub static LIST_GROUPS_ASSIGNED: Operation = Operation::new(
        "Application_listGroupsAssigned",
        "GET",
        "/api/v1/apps/{appId}/groups",
    )
    .tag("Application")
    .vendor_id("listApplicationGroupAssignments")
    .paged()
    .success(&[200]);

impl super::ApplicationApi<'_> {
    /// Lists the groups that are assigned to an application.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/apps/{appId}/groups`, operation `Application_listGroupsAssigned`, which Okta calls
    /// `listApplicationGroupAssignments`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_listGroupsAssigned")]
    #[doc(alias = "listApplicationGroupAssignments")]
    #[inline]
    pub fn list_groups_assigned(
        &self,
        app_id: impl crate::call::PathValue,
    ) -> ListGroupsAssigned {
        ListGroupsAssigned::from_request(
            Request::new(self.okta, &LIST_GROUPS_ASSIGNED).path(app_id),
        )
    }
}

/// The call of [`list_groups_assigned`](super::ApplicationApi::list_groups_assigned), with its optional
/// parameters.
///
/// `GET /api/v1/apps/{appId}/groups`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListGroupsAssigned {
    call: Call<Vec<crate::models::ApplicationGroupAssignment>>,
}
impl ListGroupsAssigned {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Text that the name of the group must start with.
    ///
    /// `q` in the query.
    #[inline]
    pub fn q(mut self, q: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("q", q.as_ref());
        self
    }

    /// Opaque cursor of the next page of assignments, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of assignments per page; 20 when omitted, 200 at most.
    ///
    /// `limit` in the query.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }

    /// With `group`, embeds the group itself in each assignment.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }
}

crate::call::builder!(ListGroupsAssigned, Vec<crate::models::ApplicationGroupAssignment>);
