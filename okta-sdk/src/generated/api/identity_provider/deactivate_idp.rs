use crate::call::{Call, Operation, Request};

/// `POST /api/v1/idps/{idpId}/lifecycle/deactivate`
pub static DEACTIVATE_IDP: Operation = Operation::new(
        "IdentityProvider_deactivateIdp",
        "POST",
        "/api/v1/idps/{idpId}/lifecycle/deactivate",
    )
    .tag("IdentityProvider")
    .vendor_id("deactivateIdentityProvider")
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Deactivates an identity provider, which suspends sign-in through it and keeps its settings.
    ///
    /// `POST /api/v1/idps/{idpId}/lifecycle/deactivate`, operation `IdentityProvider_deactivateIdp`, which Okta calls
    /// `deactivateIdentityProvider`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_deactivateIdp")]
    #[doc(alias = "deactivateIdentityProvider")]
    #[inline]
    pub fn deactivate_idp(
        &self,
        idp_id: impl crate::call::PathValue,
    ) -> Call<crate::models::IdentityProvider> {
        crate::call::Call::new(Request::new(self.okta, &DEACTIVATE_IDP).path(idp_id))
    }
}
