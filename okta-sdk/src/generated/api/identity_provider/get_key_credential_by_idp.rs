use crate::call::{Call, Operation, Request};

/// `GET /api/v1/idps/credentials/keys/{keyId}`
pub static GET_KEY_CREDENTIAL_BY_IDP: Operation = Operation::new(
        "IdentityProvider_getKeyCredentialByIdp",
        "GET",
        "/api/v1/idps/credentials/keys/{keyId}",
    )
    .tag("IdentityProvider")
    .vendor_id("getIdentityProviderKey")
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Fetches one key of the org's identity provider key store by its id.
    ///
    /// - `key_id`: Id of the key, found as `kid` in the key.
    ///
    /// `GET /api/v1/idps/credentials/keys/{keyId}`, operation `IdentityProvider_getKeyCredentialByIdp`, which Okta
    /// calls `getIdentityProviderKey`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_getKeyCredentialByIdp")]
    #[doc(alias = "getIdentityProviderKey")]
    #[inline]
    pub fn get_key_credential_by_idp(
        &self,
        key_id: impl crate::call::PathValue,
    ) -> Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_KEY_CREDENTIAL_BY_IDP).path(key_id),
        )
    }
}
