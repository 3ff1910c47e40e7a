use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/idps/{idpId}/users/{userId}`
pub static LINK_USER_TO_IDP_WITHOUT_TRANSACTION: Operation = Operation::new(
        "IdentityProvider_linkUserToIdpWithoutTransaction",
        "POST",
        "/api/v1/idps/{idpId}/users/{userId}",
    )
    .tag("IdentityProvider")
    .vendor_id("linkUserToIdentityProvider")
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Links a user to their account at an identity provider without a sign-in through it.
    ///
    /// Useful when accounts are migrated. Intended for social and OpenID Connect providers; SAML providers refuse it.
    ///
    /// - `user_id`: Okta id of the user to link.
    ///
    /// `POST /api/v1/idps/{idpId}/users/{userId}`, operation `IdentityProvider_linkUserToIdpWithoutTransaction`,
    /// which Okta calls `linkUserToIdentityProvider`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_linkUserToIdpWithoutTransaction")]
    #[doc(alias = "linkUserToIdentityProvider")]
    #[inline]
    pub fn link_user_to_idp_without_transaction(
        &self,
        idp_id: impl crate::call::PathValue,
        user_id: impl crate::call::PathValue,
        user_identity_provider_link_request: &crate::models::UserIdentityProviderLinkRequest,
    ) -> Call<crate::models::IdentityProviderApplicationUser> {
        crate::call::Call::new(
            Request::new(self.okta, &LINK_USER_TO_IDP_WITHOUT_TRANSACTION)
                .path(idp_id)
                .path(user_id)
                .json(rt::Value::source(user_identity_provider_link_request)),
        )
    }
}
