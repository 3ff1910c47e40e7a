use crate::call::{Call, Operation, Request};

/// `POST /api/v1/policies/{policyId}/rules/{ruleId}/lifecycle/deactivate`
pub static DEACTIVATE_RULE_LIFECYCLE: Operation = Operation::new(
        "Policy_deactivateRuleLifecycle",
        "POST",
        "/api/v1/policies/{policyId}/rules/{ruleId}/lifecycle/deactivate",
    )
    .tag("Policy")
    .vendor_id("deactivatePolicyRule")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::PolicyApi<'_> {
    /// Deactivates a rule of a policy, so that it is skipped.
    ///
    /// `POST /api/v1/policies/{policyId}/rules/{ruleId}/lifecycle/deactivate`, operation
    /// `Policy_deactivateRuleLifecycle`, which Okta calls `deactivatePolicyRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Policy_deactivateRuleLifecycle")]
    #[doc(alias = "deactivatePolicyRule")]
    #[inline]
    pub fn deactivate_rule_lifecycle(
        &self,
        policy_id: impl crate::call::PathValue,
        rule_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DEACTIVATE_RULE_LIFECYCLE)
                .path(policy_id)
                .path(rule_id),
        )
    }
}
