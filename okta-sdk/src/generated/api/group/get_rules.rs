use crate::call::{Call, Operation, Request};

/// `GET /api/v1/groups/{groupId}`
pub static GET_RULES: Operation = Operation::new(
        "Group_getRules",
        "GET",
        "/api/v1/groups/{groupId}",
    )
    .tag("Group")
    .vendor_id("getGroup")
    .success(&[200]);

impl super::GroupApi<'_> {
    /// Fetches one group by its id.
    ///
    /// `GET /api/v1/groups/{groupId}`, operation `Group_getRules`, which Okta calls `getGroup`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_getRules")]
    #[doc(alias = "getGroup")]
    #[inline]
    pub fn get_rules(
        &self,
        group_id: impl crate::call::PathValue,
    ) -> Call<crate::models::Group> {
        crate::call::Call::new(Request::new(self.okta, &GET_RULES).path(group_id))
    }
}
