use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/policies/{policyId}`
pub static UPDATE_OPERATION: Operation = Operation::new(
        "Policy_updateOperation",
        "PUT",
        "/api/v1/policies/{policyId}",
    )
    .tag("Policy")
    .vendor_id("updatePolicy")
    .success(&[200]);

impl super::PolicyApi<'_> {
    /// Replaces the settings of a policy.
    ///
    /// Rules are not part of it. The type of a policy cannot change, and of default policies little can.
    ///
    /// `PUT /api/v1/policies/{policyId}`, operation `Policy_updateOperation`, which Okta calls `updatePolicy`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Policy_updateOperation")]
    #[doc(alias = "updatePolicy")]
    #[inline]
    pub fn update_operation(
        &self,
        policy_id: impl crate::call::PathValue,
        policy: &crate::models::Policy,
    ) -> Call<crate::models::Policy> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_OPERATION)
                .path(policy_id)
                .json(rt::Value::source(policy)),
        )
    }
}
