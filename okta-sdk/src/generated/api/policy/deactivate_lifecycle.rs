use crate::call::{Call, Operation, Request};

/// `POST /api/v1/policies/{policyId}/lifecycle/deactivate`
pub static DEACTIVATE_LIFECYCLE: Operation = Operation::new(
        "Policy_deactivateLifecycle",
        "POST",
        "/api/v1/policies/{policyId}/lifecycle/deactivate",
    )
    .tag("Policy")
    .vendor_id("deactivatePolicy")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::PolicyApi<'_> {
    /// Deactivates a policy, so that its rules are skipped.
    ///
    /// `POST /api/v1/policies/{policyId}/lifecycle/deactivate`, operation `Policy_deactivateLifecycle`, which Okta
    /// calls `deactivatePolicy`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Policy_deactivateLifecycle")]
    #[doc(alias = "deactivatePolicy")]
    #[inline]
    pub fn deactivate_lifecycle(
        &self,
        policy_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DEACTIVATE_LIFECYCLE).path(policy_id),
        )
    }
}
