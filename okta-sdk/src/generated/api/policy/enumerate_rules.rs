use crate::call::{Call, Operation, Request};

/// `GET /api/v1/policies/{policyId}/rules`
pub static ENUMERATE_RULES: Operation = Operation::new(
        "Policy_enumerateRules",
        "GET",
        "/api/v1/policies/{policyId}/rules",
    )
    .tag("Policy")
    .vendor_id("listPolicyRules")
    .success(&[200]);

impl super::PolicyApi<'_> {
    /// Lists the rules of a policy, in the order in which they are tried.
    ///
    /// `GET /api/v1/policies/{policyId}/rules`, operation `Policy_enumerateRules`, which Okta calls
    /// `listPolicyRules`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Policy_enumerateRules")]
    #[doc(alias = "listPolicyRules")]
    #[inline]
    pub fn enumerate_rules(
        &self,
        policy_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::PolicyRule>> {
        crate::call::Call::new(Request::new(self.okta, &ENUMERATE_RULES).path(policy_id))
    }
}
