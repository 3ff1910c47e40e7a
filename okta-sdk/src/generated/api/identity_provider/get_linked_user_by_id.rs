use crate::call::{Call, Operation, Request};

/// `GET /api/v1/idps/{idpId}/users/{userId}`
pub static GET_LINKED_USER_BY_ID: Operation = Operation::new(
        "IdentityProvider_getLinkedUserById",
        "GET",
        "/api/v1/idps/{idpId}/users/{userId}",
    )
    .tag("IdentityProvider")
    .vendor_id("getIdentityProviderApplicationUser")
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Fetches the link between a user and their account at an identity provider.
    ///
    /// - `user_id`: Okta id of the user, not the id by which the identity provider knows them.
    ///
    /// `GET /api/v1/idps/{idpId}/users/{userId}`, operation `IdentityProvider_getLinkedUserById`, which Okta calls
    /// `getIdentityProviderApplicationUser`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_getLinkedUserById")]
    #[doc(alias = "getIdentityProviderApplicationUser")]
    #[inline]
    pub fn get_linked_user_by_id(
        &self,
        idp_id: impl crate::call::PathValue,
        user_id: impl crate::call::PathValue,
    ) -> Call<crate::models::IdentityProviderApplicationUser> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_LINKED_USER_BY_ID).path(idp_id).path(user_id),
        )
    }
}
