use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/groups/rules`
pub static ADD_RULE: Operation = Operation::new(
        "Group_addRule",
        "POST",
        "/api/v1/groups/rules",
    )
    .tag("Group")
    .vendor_id("createGroupRule")
    .success(&[200]);

impl super::GroupApi<'_> {
    /// Creates a group rule that adds matching users to groups, in status `INACTIVE`.
    ///
    /// The rule does nothing until it is activated.
    ///
    /// `POST /api/v1/groups/rules`, operation `Group_addRule`, which Okta calls `createGroupRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_addRule")]
    #[doc(alias = "createGroupRule")]
    #[inline]
    pub fn add_rule(
        &self,
        group_rule: &crate::models::GroupRule,
    ) -> Call<crate::models::GroupRule> {
        crate::call::Call::new(
            Request::new(self.okta, &ADD_RULE).json(rt::Value::source(group_rule)),
        )
    }
}
