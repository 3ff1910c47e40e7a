use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/policies/{policyId}/rules`
pub static CREATE_RULE: Operation = Operation::new(
        "Policy_createRule",
        "POST",
        "/api/v1/policies/{policyId}/rules",
    )
    .tag("Policy")
    .vendor_id("createPolicyRule")
    .success(&[200]);

impl super::PolicyApi<'_> {
    /// Adds a rule to a policy.
    ///
    /// A rule without a `priority` goes behind the others, but before the default rule.
    ///
    /// `POST /api/v1/policies/{policyId}/rules`, operation `Policy_createRule`, which Okta calls `createPolicyRule`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Policy_createRule")]
    #[doc(alias = "createPolicyRule")]
    #[inline]
    pub fn create_rule(
        &self,
        policy_id: impl crate::call::PathValue,
        policy_rule: &crate::models::PolicyRule,
    ) -> Call<crate::models::PolicyRule> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_RULE)
                .path(policy_id)
                .json(rt::Value::source(policy_rule)),
        )
    }
}
