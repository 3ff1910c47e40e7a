use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/groups/rules/{ruleId}`
pub static UPDATE_RULE: Operation = Operation::new(
        "Group_updateRule",
        "PUT",
        "/api/v1/groups/rules/{ruleId}",
    )
    .tag("Group")
    .vendor_id("updateGroupRule")
    .success(&[200]);

impl super::GroupApi<'_> {
    /// Replaces the name and conditions of an inactive group rule.
    ///
    /// Deactivate the rule first. Its `actions` cannot change: to assign other groups, delete the rule and create
    /// another.
    ///
    /// `PUT /api/v1/groups/rules/{ruleId}`, operation `Group_updateRule`, which Okta calls `updateGroupRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_updateRule")]
    #[doc(alias = "updateGroupRule")]
    #[inline]
    pub fn update_rule(
        &self,
        rule_id: impl crate::call::PathValue,
        group_rule: &crate::models::GroupRule,
    ) -> Call<crate::models::GroupRule> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_RULE)
                .path(rule_id)
                .json(rt::Value::source(group_rule)),
        )
    }
}
