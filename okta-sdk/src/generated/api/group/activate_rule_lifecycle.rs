use crate::call::{Call, Operation, Request};

/// `POST /api/v1/groups/rules/{ruleId}/lifecycle/activate`
pub static ACTIVATE_RULE_LIFECYCLE: Operation = Operation::new(
        "Group_activateRuleLifecycle",
        "POST",
        "/api/v1/groups/rules/{ruleId}/lifecycle/activate",
    )
    .tag("Group")
    .vendor_id("activateGroupRule")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::GroupApi<'_> {
    /// Activates a group rule, so that it is applied to present and future users.
    ///
    /// Existing users are evaluated in the background, which can take a while in a large org.
    ///
    /// `POST /api/v1/groups/rules/{ruleId}/lifecycle/activate`, operation `Group_activateRuleLifecycle`, which Okta
    /// calls `activateGroupRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Group_activateRuleLifecycle")]
    #[doc(alias = "activateGroupRule")]
    #[inline]
    pub fn activate_rule_lifecycle(
        &self,
        rule_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &ACTIVATE_RULE_LIFECYCLE).path(rule_id),
        )
    }
}
