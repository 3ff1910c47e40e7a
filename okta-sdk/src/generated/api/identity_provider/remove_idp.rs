use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/idps/{idpId}`
pub static REMOVE_IDP: Operation = Operation::new(
        "IdentityProvider_removeIdp",
        "DELETE",
        "/api/v1/idps/{idpId}",
    )
    .tag("IdentityProvider")
    .vendor_id("deleteIdentityProvider")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::IdentityProviderApi<'_> {
    /// Deletes an identity provider for good, so that nobody can sign in through it any more.
    ///
    /// The Okta users whom it had created or was linked to remain. Deactivate it instead to keep its settings.
    ///
    /// `DELETE /api/v1/idps/{idpId}`, operation `IdentityProvider_removeIdp`, which Okta calls
    /// `deleteIdentityProvider`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_removeIdp")]
    #[doc(alias = "deleteIdentityProvider")]
    #[inline]
    pub fn remove_idp(&self, idp_id: impl crate::call::PathValue) -> Call<()> {
        crate::call::Call::new(Request::new(self.okta, &REMOVE_IDP).path(idp_id))
    }
}
