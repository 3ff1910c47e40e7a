use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/policies/{policyId}/rules/{ruleId}`
pub static UPDATE_RULE: Operation = Operation::new(
        "Policy_updateRule",
        "PUT",
        "/api/v1/policies/{policyId}/rules/{ruleId}",
    )
    .tag("Policy")
    .vendor_id("updatePolicyRule")
    .success(&[200]);

impl super::PolicyApi<'_> {
    /// Replaces the settings of a rule of a policy.
    ///
    /// `PUT /api/v1/policies/{policyId}/rules/{ruleId}`, operation `Policy_updateRule`, which Okta calls
    /// `updatePolicyRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Policy_updateRule")]
    #[doc(alias = "updatePolicyRule")]
    #[inline]
    pub fn update_rule(
        &self,
        policy_id: impl crate::call::PathValue,
        rule_id: impl crate::call::PathValue,
        policy_rule: &crate::models::PolicyRule,
    ) -> Call<crate::models::PolicyRule> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_RULE)
                .path(policy_id)
                .path(rule_id)
                .json(rt::Value::source(policy_rule)),
        )
    }
}
