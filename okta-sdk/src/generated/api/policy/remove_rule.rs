use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/policies/{policyId}/rules/{ruleId}`
pub static REMOVE_RULE: Operation = Operation::new(
        "Policy_removeRule",
        "DELETE",
        "/api/v1/policies/{policyId}/rules/{ruleId}",
    )
    .tag("Policy")
    .vendor_id("deletePolicyRule")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::PolicyApi<'_> {
    /// Deletes a rule of a policy for good.
    ///
    /// The default rule of a policy cannot be deleted.
    ///
    /// `DELETE /api/v1/policies/{policyId}/rules/{ruleId}`, operation `Policy_removeRule`, which Okta calls
    /// `deletePolicyRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Policy_removeRule")]
    #[doc(alias = "deletePolicyRule")]
    #[inline]
    pub fn remove_rule(
        &self,
        policy_id: impl crate::call::PathValue,
        rule_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &REMOVE_RULE).path(policy_id).path(rule_id),
        )
    }
}
