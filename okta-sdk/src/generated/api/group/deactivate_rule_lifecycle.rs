use crate::call::{Call, Operation, Request};

/// `POST /api/v1/groups/rules/{ruleId}/lifecycle/deactivate`
pub static DEACTIVATE_RULE_LIFECYCLE: Operation = Operation::new(
        "Group_deactivateRuleLifecycle",
        "POST",
        "/api/v1/groups/rules/{ruleId}/lifecycle/deactivate",
    )
    .tag("Group")
    .vendor_id("deactivateGroupRule")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::GroupApi<'_> {
    /// Deactivates a group rule, so that it can be changed or deleted.
    ///
    /// Memberships that the rule assigned before remain.
    ///
    /// `POST /api/v1/groups/rules/{ruleId}/lifecycle/deactivate`, operation `Group_deactivateRuleLifecycle`, which
    /// Okta calls `deactivateGroupRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_deactivateRuleLifecycle")]
    #[doc(alias = "deactivateGroupRule")]
    #[inline]
    pub fn deactivate_rule_lifecycle(
        &self,
        rule_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DEACTIVATE_RULE_LIFECYCLE).path(rule_id),
        )
    }
}
