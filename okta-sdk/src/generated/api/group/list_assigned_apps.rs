use crate::call::{Call, Operation, Request};

/// `GET /api/v1/groups/{groupId}/apps`
pub static LIST_ASSIGNED_APPS: Operation = Operation::new(
        "Group_listAssignedApps",
        "GET",
        "/api/v1/groups/{groupId}/apps",
    )
    .tag("Group")
    .vendor_id("listAssignedApplicationsForGroup")
    .paged()
    .success(&[200]);

impl super::GroupApi<'_> {
    /// Lists the applications assigned to a group.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/groups/{groupId}/apps`, operation `Group_listAssignedApps`, which Okta calls
    /// `listAssignedApplicationsForGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_listAssignedApps")]
    #[doc(alias = "listAssignedApplicationsForGroup")]
    #[inline]
    pub fn list_assigned_apps(
        &self,
        group_id: impl crate::call::PathValue,
    ) -> ListAssignedApps {
        ListAssignedApps::from_request(
            Request::new(self.okta, &LIST_ASSIGNED_APPS).path(group_id),
        )
    }
}

/// The call of [`list_assigned_apps`](super::GroupApi::list_assigned_apps), with its optional parameters.
///
/// `GET /api/v1/groups/{groupId}/apps`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListAssignedApps {
    call: Call<Vec<crate::models::Application>>,
}
impl ListAssignedApps {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
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

    /// Number of applications per page; 20 when omitted.
    ///
    /// `limit` in the query; Okta assumes `20` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }
}

crate::call::builder!(ListAssignedApps, Vec<crate::models::Application>);
