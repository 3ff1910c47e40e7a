use crate::call::{Call, Operation, Request};

/// `PUT /api/v1/apps/{appId}/policies/{policyId}`
pub static ASSIGN_POLICY_TO_APPLICATION: Operation = Operation::new(
        "Application_assignPolicyToApplication",
        "PUT",
        "/api/v1/apps/{appId}/policies/{policyId}",
    )
    .tag("Application")
    .vendor_id("updateApplicationPolicy")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::ApplicationApi<'_> {
    /// Makes an authentication policy the one that governs sign-in to the application.
    ///
    /// An application has exactly one such policy; the one before no longer applies to it.
    ///
    /// - `policy_id`: Id of a policy of type `ACCESS_POLICY`.
    ///
    /// `PUT /api/v1/apps/{appId}/policies/{policyId}`, operation `Application_assignPolicyToApplication`, which Okta
    /// calls `updateApplicationPolicy`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_assignPolicyToApplication")]
    #[doc(alias = "updateApplicationPolicy")]
    #[inline]
    pub fn assign_policy_to_application(
        &self,
        app_id: impl crate::call::PathValue,
        policy_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &ASSIGN_POLICY_TO_APPLICATION)
                .path(app_id)
                .path(policy_id),
        )
    }
}
