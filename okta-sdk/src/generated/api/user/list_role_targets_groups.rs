use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/roles/{roleId}/targets/groups`
pub static LIST_ROLE_TARGETS_GROUPS: Operation = Operation::new(
        "User_listRoleTargetsGroups",
        "GET",
        "/api/v1/users/{userId}/roles/{roleId}/targets/groups",
    )
    .tag("User")
    .vendor_id("listGroupTargetsForRole")
    .paged()
    .success(&[200]);

impl super::UserApi<'_> {
    /// Lists the groups that an administrator role of a user is limited to.
    ///
    /// No target means that the role covers all groups.
    ///
    /// The list comes in pages: `stream()` gives the items of all of them, `.await` those of the first.
    ///
    /// `GET /api/v1/users/{userId}/roles/{roleId}/targets/groups`, operation `User_listRoleTargetsGroups`, which Okta
    /// calls `listGroupTargetsForRole`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_listRoleTargetsGroups")]
    #[doc(alias = "listGroupTargetsForRole")]
    #[inline]
    pub fn list_role_targets_groups(
        &self,
        user_id: impl crate::call::PathValue,
        role_id: impl crate::call::PathValue,
    ) -> ListRoleTargetsGroups {
        ListRoleTargetsGroups::from_request(
            Request::new(self.okta, &LIST_ROLE_TARGETS_GROUPS)
                .path(user_id)
                .path(role_id),
        )
    }
}

/// The call of [`list_role_targets_groups`](super::UserApi::list_role_targets_groups), with its optional
/// parameters.
///
/// `GET /api/v1/users/{userId}/roles/{roleId}/targets/groups`
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

    /// Opaque cursor of the next page of groups, taken from the `next` link of the page before.
    ///
    /// `after` in the query.
    #[inline]
    pub fn after(mut self, after: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("after", after.as_ref());
        self
    }

    /// Number of groups per page; 20 when omitted.
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
