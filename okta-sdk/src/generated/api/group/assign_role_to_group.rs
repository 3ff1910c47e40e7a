use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/groups/{groupId}/roles`
pub static ASSIGN_ROLE_TO_GROUP: Operation = Operation::new(
        "Group_assignRoleToGroup",
        "POST",
        "/api/v1/groups/{groupId}/roles",
    )
    .tag("Group")
    .vendor_id("assignRoleToGroup")
    .success(&[200, 201]);

impl super::GroupApi<'_> {
    /// Assigns an administrator role to a group, and thereby to each of its members.
    ///
    /// The role covers the whole org until targets are added to it.
    ///
    /// `POST /api/v1/groups/{groupId}/roles`, operation `Group_assignRoleToGroup`, which Okta calls
    /// `assignRoleToGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_assignRoleToGroup")]
    #[doc(alias = "assignRoleToGroup")]
    #[inline]
    pub fn assign_role_to_group(
        &self,
        group_id: impl crate::call::PathValue,
        assign_role_request: &crate::models::AssignRoleRequest,
    ) -> AssignRoleToGroup {
        AssignRoleToGroup::from_request(
            Request::new(self.okta, &ASSIGN_ROLE_TO_GROUP)
                .path(group_id)
                .json(rt::Value::source(assign_role_request)),
        )
    }
}

/// The call of [`assign_role_to_group`](super::GroupApi::assign_role_to_group), with its optional parameters.
///
/// `POST /api/v1/groups/{groupId}/roles`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct AssignRoleToGroup {
    call: Call<crate::models::Role>,
}
impl AssignRoleToGroup {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether the members count as third-party administrators, who receive no administrator e-mails from Okta.
    ///
    /// `disableNotifications` in the query.
    #[inline]
    pub fn disable_notifications(mut self, disable_notifications: bool) -> Self {
        let request = self.call.request_mut();
        request.query("disableNotifications", disable_notifications);
        self
    }
}

crate::call::builder!(AssignRoleToGroup, crate::models::Role);
