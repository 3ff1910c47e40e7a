use crate::call::{Call, Operation, Request};

/// `POST /api/v1/policies/{policyId}/rules/{ruleId}/lifecycle/activate`
pub static ACTIVATE_RULE_LIFECYCLE: Operation = Operation::new(
        "Policy_activateRuleLifecycle",
        "POST",
        "/api/v1/policies/{policyId}/rules/{ruleId}/lifecycle/activate",
    )
    .tag("Policy")
    .vendor_id("activatePolicyRule")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200, 204]);

impl super::PolicyApi<'_> {
    /// Activates a rule of a policy, so that it is tried again.
    ///
    /// `POST /api/v1/policies/{policyId}/rules/{ruleId}/lifecycle/activate`, operation
    /// `Policy_activateRuleLifecycle`, which Okta calls `activatePolicyRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Policy_activateRuleLifecycle")]
    #[doc(alias = "activatePolicyRule")]
    #[inline]
    pub fn activate_rule_lifecycle(
        &self,
        policy_id: impl crate::call::PathValue,
        rule_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &ACTIVATE_RULE_LIFECYCLE)
                .path(policy_id)
                .path(rule_id),
        )
    }
}
