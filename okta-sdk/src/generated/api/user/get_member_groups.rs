use crate::call::{Call, Operation, Request};

/// `GET /api/v1/users/{userId}/groups`
pub static GET_MEMBER_GROUPS: Operation = Operation::new(
        "User_getMemberGroups",
        "GET",
        "/api/v1/users/{userId}/groups",
    )
    .tag("User")
    .vendor_id("listUserGroups")
    .success(&[200]);

impl super::UserApi<'_> {
    /// Lists the groups that a user is a member of.
    ///
    /// `GET /api/v1/users/{userId}/groups`, operation `User_getMemberGroups`, which Okta calls `listUserGroups`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "User_getMemberGroups")]
    #[doc(alias = "listUserGroups")]
    #[inline]
    pub fn get_member_groups(
        &self,
        user_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::Group>> {
        crate::call::Call::new(Request::new(self.okta, &GET_MEMBER_GROUPS).path(user_id))
    }
}
