use crate::call::{Call, Operation, Request};

/// `GET /api/v1/policies/{policyId}/rules/{ruleId}`
pub static GET_POLICY_RULE: Operation = Operation::new(
        "Policy_getPolicyRule",
        "GET",
        "/api/v1/policies/{policyId}/rules/{ruleId}",
    )
    .tag("Policy")
    .vendor_id("getPolicyRule")
    .success(&[200]);

impl super::PolicyApi<'_> {
    /// Fetches one rule of a policy by its id.
    ///
    /// `GET /api/v1/policies/{policyId}/rules/{ruleId}`, operation `Policy_getPolicyRule`, which Okta calls
    /// `getPolicyRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Policy_getPolicyRule")]
    #[doc(alias = "getPolicyRule")]
    #[inline]
    pub fn get_policy_rule(
        &self,
        policy_id: impl crate::call::PathValue,
        rule_id: impl crate::call::PathValue,
    ) -> Call<crate::models::PolicyRule> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_POLICY_RULE).path(policy_id).path(rule_id),
        )
    }
}
