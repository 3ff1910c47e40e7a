use crate::call::{Call, Operation, Request};

/// `POST /api/v1/policies/{policyId}/lifecycle/activate`
pub static ACTIVATE_LIFECYCLE: Operation = Operation::new(
        "Policy_activateLifecycle",
        "POST",
        "/api/v1/policies/{policyId}/lifecycle/activate",
    )
    .tag("Policy")
    .vendor_id("activatePolicy")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::PolicyApi<'_> {
    /// Activates a policy, so that its rules are tried again.
    ///
    /// `POST /api/v1/policies/{policyId}/lifecycle/activate`, operation `Policy_activateLifecycle`, which Okta calls
    /// `activatePolicy`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Policy_activateLifecycle")]
    #[doc(alias = "activatePolicy")]
    #[inline]
    pub fn activate_lifecycle(
        &self,
        policy_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &ACTIVATE_LIFECYCLE).path(policy_id),
        )
    }
}
