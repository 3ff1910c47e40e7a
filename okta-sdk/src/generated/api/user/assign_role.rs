use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/users/{userId}/roles`
pub static ASSIGN_ROLE: Operation = Operation::new(
        "User_assignRole",
        "POST",
        "/api/v1/users/{userId}/roles",
    )
    .tag("User")
    .vendor_id("assignRoleToUser")
    .success(&[201]);

impl super::UserApi<'_> {
    /// Gives an administrator role to a user.
    ///
    /// A role of a kind that can be limited covers everything until targets are added to it.
    ///
    /// `POST /api/v1/users/{userId}/roles`, operation `User_assignRole`, which Okta calls `assignRoleToUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_assignRole")]
    #[doc(alias = "assignRoleToUser")]
    #[inline]
    pub fn assign_role(
        &self,
        user_id: impl crate::call::PathValue,
        assign_role_request: &crate::models::AssignRoleRequest,
    ) -> AssignRole {
        AssignRole::from_request(
            Request::new(self.okta, &ASSIGN_ROLE)
                .path(user_id)
                .json(rt::Value::source(assign_role_request)),
        )
    }
}

/// The call of [`assign_role`](super::UserApi::assign_role), with its optional parameters.
///
/// `POST /api/v1/users/{userId}/roles`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct AssignRole {
    call: Call<crate::models::Role>,
}
impl AssignRole {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Whether the user counts as a third-party administrator, who receives no administrator e-mails from Okta.
    ///
    /// `disableNotifications` in the query.
    #[inline]
    pub fn disable_notifications(mut self, disable_notifications: bool) -> Self {
        let request = self.call.request_mut();
        request.query("disableNotifications", disable_notifications);
        self
    }
}

crate::call::builder!(AssignRole, crate::models::Role);
