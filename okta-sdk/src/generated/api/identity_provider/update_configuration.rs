use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/idps/{idpId}`
pub static UPDATE_CONFIGURATION: Operation = Operation::new(
        "IdentityProvider_updateConfiguration",
        "PUT",
        "/api/v1/idps/{idpId}",
    )
    .tag("IdentityProvider")
    .vendor_id("updateIdentityProvider")
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Replaces the configuration of an identity provider.
    ///
    /// The body stands for the whole configuration, so start from a fetched copy rather than from the changed members
    /// alone.
    ///
    /// `PUT /api/v1/idps/{idpId}`, operation `IdentityProvider_updateConfiguration`, which Okta calls
    /// `updateIdentityProvider`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_updateConfiguration")]
    #[doc(alias = "updateIdentityProvider")]
    #[inline]
    pub fn update_configuration(
        &self,
        idp_id: impl crate::call::PathValue,
        identity_provider: &crate::models::IdentityProvider,
    ) -> Call<crate::models::IdentityProvider> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_CONFIGURATION)
                .path(idp_id)
                .json(rt::Value::source(identity_provider)),
        )
    }
}
