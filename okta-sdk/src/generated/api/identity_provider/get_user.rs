use crate::call::{Call, Operation, Request};

/// `GET /api/v1/idps/{idpId}/users`
pub static GET_USER: Operation = Operation::new(
        "IdentityProvider_getUser",
        "GET",
        "/api/v1/idps/{idpId}/users",
    )
    .tag("IdentityProvider")
    .vendor_id("listIdentityProviderApplicationUsers")
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Lists the users whose Okta account is linked to an account at the identity provider.
    ///
    /// `GET /api/v1/idps/{idpId}/users`, operation `IdentityProvider_getUser`, which Okta calls
    /// `listIdentityProviderApplicationUsers`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_getUser")]
    #[doc(alias = "listIdentityProviderApplicationUsers")]
    #[inline]
    pub fn get_user(
        &self,
        idp_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::IdentityProviderApplicationUser>> {
        crate::call::Call::new(Request::new(self.okta, &GET_USER).path(idp_id))
    }
}
