use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/idps/{idpId}/users/{userId}`
pub static UNLINK_USER: Operation = Operation::new(
        "IdentityProvider_unlinkUser",
        "DELETE",
        "/api/v1/idps/{idpId}/users/{userId}",
    )
    .tag("IdentityProvider")
    .vendor_id("unlinkUserFromIdentityProvider")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::IdentityProviderApi<'_> {
    /// Removes the link between a user and their account at an identity provider.
    ///
    /// The user stays in Okta. At their next sign-in through the provider, its account link policy decides whether
    /// they are linked again.
    ///
    /// - `user_id`: Okta id of the user to unlink.
    ///
    /// `DELETE /api/v1/idps/{idpId}/users/{userId}`, operation `IdentityProvider_unlinkUser`, which Okta calls
    /// `unlinkUserFromIdentityProvider`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_unlinkUser")]
    #[doc(alias = "unlinkUserFromIdentityProvider")]
    #[inline]
    pub fn unlink_user(
        &self,
        idp_id: impl crate::call::PathValue,
        user_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &UNLINK_USER).path(idp_id).path(user_id),
        )
    }
}
