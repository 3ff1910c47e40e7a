use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/roles`
pub static LIST_ASSIGNED_ROLES: Operation = Operation::new(
        "User_listAssignedRoles",
        "GET",
        "/api/v1/users/{userId}/roles",
    )
    .tag("User")
    .vendor_id("listAssignedRolesForUser")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Lists the administrator roles of a user, both those given directly and those held through groups.
    ///
    /// `GET /api/v1/users/{userId}/roles`, operation `User_listAssignedRoles`, which Okta calls
    /// `listAssignedRolesForUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_listAssignedRoles")]
    #[doc(alias = "listAssignedRolesForUser")]
    #[inline]
    pub fn list_assigned_roles(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> ListAssignedRoles {
        ListAssignedRoles::from_request(
            Request::new(self.okta, &LIST_ASSIGNED_ROLES).path(user_id),
        )
    }
}

/// The call of [`list_assigned_roles`](super::UserApi::list_assigned_roles), with its optional parameters.
///
/// `GET /api/v1/users/{userId}/roles`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct ListAssignedRoles {
    call: Call<Vec<crate::models::Role>>,
}
impl ListAssignedRoles {
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

crate::call::builder!(ListAssignedRoles, Vec<crate::models::Role>);
