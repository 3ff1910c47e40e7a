use crate::call::{Call, Operation, Request};

/// `GET /api/v1/idps/{idpId}`
pub static GET_BY_IDP: Operation = Operation::new(
        "IdentityProvider_getByIdp",
        "GET",
        "/api/v1/idps/{idpId}",
    )
    .tag("IdentityProvider")
    .vendor_id("getIdentityProvider")
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Fetches one identity provider by its id.
    ///
    /// `GET /api/v1/idps/{idpId}`, operation `IdentityProvider_getByIdp`, which Okta calls `getIdentityProvider`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_getByIdp")]
    #[doc(alias = "getIdentityProvider")]
    #[inline]
    pub fn get_by_idp(
        &self,
        idp_id: impl crate::call::PathValue,
    ) -> Call<crate::models::IdentityProvider> {
        crate::call::Call::new(Request::new(self.okta, &GET_BY_IDP).path(idp_id))
    }
}
