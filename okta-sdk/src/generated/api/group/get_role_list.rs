use crate::call::{Call, Operation, Request};

/// `GET /api/v1/groups/{groupId}/roles`
pub static GET_ROLE_LIST: Operation = Operation::new(
        "Group_getRoleList",
        "GET",
        "/api/v1/groups/{groupId}/roles",
    )
    .tag("Group")
    .vendor_id("listGroupAssignedRoles")
    .success(&[200]);

impl super::GroupApi<'_> {
    /// Lists the administrator roles assigned to a group.
    ///
    /// `GET /api/v1/groups/{groupId}/roles`, operation `Group_getRoleList`, which Okta calls
    /// `listGroupAssignedRoles`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_getRoleList")]
    #[doc(alias = "listGroupAssignedRoles")]
    #[inline]
    pub fn get_role_list(&self, group_id: impl crate::call::PathValue) -> GetRoleList {
        GetRoleList::from_request(Request::new(self.okta, &GET_ROLE_LIST).path(group_id))
    }
}

/// The call of [`get_role_list`](super::GroupApi::get_role_list), with its optional parameters.
///
/// `GET /api/v1/groups/{groupId}/roles`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetRoleList {
    call: Call<Vec<crate::models::Role>>,
}
impl GetRoleList {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// With `targets/groups` or `targets/catalog/apps`, embeds in each role the groups or applications it is limited
    /// to.
    ///
    /// `expand` in the query.
    #[inline]
    pub fn expand(mut self, expand: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("expand", expand.as_ref());
        self
    }
}

crate::call::builder!(GetRoleList, Vec<crate::models::Role>);
