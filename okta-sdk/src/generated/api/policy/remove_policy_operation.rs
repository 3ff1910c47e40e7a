use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/policies/{policyId}`
pub static REMOVE_POLICY_OPERATION: Operation = Operation::new(
        "Policy_removePolicyOperation",
        "DELETE",
        "/api/v1/policies/{policyId}",
    )
    .tag("Policy")
    .vendor_id("deletePolicy")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[200, 204]);

impl super::PolicyApi<'_> {
    /// Deletes a policy for good, along with its rules.
    ///
    /// Default policies cannot be deleted.
    ///
    /// `DELETE /api/v1/policies/{policyId}`, operation `Policy_removePolicyOperation`, which Okta calls
    /// `deletePolicy`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Policy_removePolicyOperation")]
    #[doc(alias = "deletePolicy")]
    #[inline]
    pub fn remove_policy_operation(
        &self,
        policy_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &REMOVE_POLICY_OPERATION).path(policy_id),
        )
    }
}
