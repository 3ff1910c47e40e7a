use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/apps/{appId}/grants/{grantId}`
pub static REVOKE_PERMISSION: Operation = Operation::new(
        "Application_revokePermission",
        "DELETE",
        "/api/v1/apps/{appId}/grants/{grantId}",
    )
    .tag("Application")
    .vendor_id("revokeScopeConsentGrant")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::ApplicationApi<'_> {
    /// Takes back a scope that an application had been granted.
    ///
    /// `DELETE /api/v1/apps/{appId}/grants/{grantId}`, operation `Application_revokePermission`, which Okta calls
    /// `revokeScopeConsentGrant`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "Application_revokePermission")]
    #[doc(alias = "revokeScopeConsentGrant")]
    #[inline]
    pub fn revoke_permission(
        &self,
        app_id: impl crate::call::PathValue,
        grant_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &REVOKE_PERMISSION).path(app_id).path(grant_id),
        )
    }
}
