use crate::call::{Call, Operation, Request};

/// `GET /api/v1/groups/{groupId}/roles/{roleId}/targets/groups`
pub static LIST_ROLE_TARGETS_GROUPS: Operation = Operation::new(
        "Group_listRoleTargetsGroups",
        "GET",
        "/api/v1/groups/{groupId}/roles/{roleId}/targets/groups",
    )
    .tag("Group")
    .vendor_id("listGroupTargetsForGroupRole")
    .paged()
    .success(&[200]);

impl super::GroupApi<'_> {
    /// Lists the groups that a group-scoped administrator role of a group is limited to.
    ///
    /// An empty list means that the role covers every group.
    ///
    /// - `role_id`: Id of the role assignment whose group targets to list.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/groups/{groupId}/roles/{roleId}/targets/groups`, operation `Group_listRoleTargetsGroups`, which
    /// Okta calls `listGroupTargetsForGroupRole`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_listRoleTargetsGroups")]
    #[doc(alias = "listGroupTargetsForGroupRole")]
    #[inline]
    pub fn list_role_targets_groups(
        &self,
        group_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
    ) -> ListRoleTargetsGroups {
        ListRoleTargetsGroups::from_request(
            Request::new(self.okta, &LIST_ROLE_TARGETS_GROUPS)
                .path(group_id)
                .path(role_id),
        )
    }
}

/// The call of [`list_role_targets_groups`](super::GroupApi::list_role_targets_groups), with its optional
/// parameters.
///
/// `GET /api/v1/groups/{groupId}/roles/{roleId}/targets/groups`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListRoleTargetsGroups {
    call: Call<Vec<crate::models::Group>>,
}
impl ListRoleTargetsGroups {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Opaque cursor of the next page of target groups, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of target groups per page; 20 when omitted.
    ///
    /// `limit` in the query; Okta assumes `20` without it.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        let request = self.call.request_mut();
        request.query("limit", limit.into());
        self
    }
}

crate::call::builder!(ListRoleTargetsGroups, Vec<crate::models::Group>);
