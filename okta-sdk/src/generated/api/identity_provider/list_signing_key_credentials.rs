use crate::call::{Call, Operation, Request};

/// `GET /api/v1/idps/{idpId}/credentials/keys`
pub static LIST_SIGNING_KEY_CREDENTIALS: Operation = Operation::new(
        "IdentityProvider_listSigningKeyCredentials",
        "GET",
        "/api/v1/idps/{idpId}/credentials/keys",
    )
    .tag("IdentityProvider")
    .vendor_id("listIdentityProviderSigningKeys")
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Lists the keys with which Okta can sign what it sends to an identity provider.
    ///
    /// `GET /api/v1/idps/{idpId}/credentials/keys`, operation `IdentityProvider_listSigningKeyCredentials`, which
    /// Okta calls `listIdentityProviderSigningKeys`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_listSigningKeyCredentials")]
    #[doc(alias = "listIdentityProviderSigningKeys")]
    #[inline]
    pub fn list_signing_key_credentials(
        &self,
        idp_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::JsonWebKey>> {
        crate::call::Call::new(
            Request::new(self.okta, &LIST_SIGNING_KEY_CREDENTIALS).path(idp_id),
        )
    }
}
