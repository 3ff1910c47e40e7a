use crate::call::{Call, Operation, Request};

/// `POST /api/v1/idps/{idpId}/lifecycle/activate`
pub static ACTIVATE_IDP_LIFECYCLE: Operation = Operation::new(
        "IdentityProvider_activateIdpLifecycle",
        "POST",
        "/api/v1/idps/{idpId}/lifecycle/activate",
    )
    .tag("IdentityProvider")
    .vendor_id("activateIdentityProvider")
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Activates an identity provider, so that users can sign in through it.
    ///
    /// `POST /api/v1/idps/{idpId}/lifecycle/activate`, operation `IdentityProvider_activateIdpLifecycle`, which Okta
    /// calls `activateIdentityProvider`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_activateIdpLifecycle")]
    #[doc(alias = "activateIdentityProvider")]
    #[inline]
    pub fn activate_idp_lifecycle(
        &self,
        idp_id: impl crate::call::PathValue,
    ) -> Call<crate::models::IdentityProvider> {
        crate::call::Call::new(
            Request::new(self.okta, &ACTIVATE_IDP_LIFECYCLE).path(idp_id),
        )
    }
}
