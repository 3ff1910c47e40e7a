use crate::call::{Call, Operation, Request};

/// `GET /api/v1/idps/{idpId}/credentials/keys/{keyId}`
pub static GET_SIGNING_KEY_CREDENTIAL_BY_IDP: Operation = Operation::new(
        "IdentityProvider_getSigningKeyCredentialByIdp",
        "GET",
        "/api/v1/idps/{idpId}/credentials/keys/{keyId}",
    )
    .tag("IdentityProvider")
    .vendor_id("getIdentityProviderSigningKey")
    .success(&[200]);

impl super::IdentityProviderApi<'_> {
    /// Fetches one signing key of an identity provider by its id.
    ///
    /// - `key_id`: Id of the signing key, found as its `kid`.
    ///
    /// `GET /api/v1/idps/{idpId}/credentials/keys/{keyId}`, operation
    /// `IdentityProvider_getSigningKeyCredentialByIdp`, which Okta calls `getIdentityProviderSigningKey`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_getSigningKeyCredentialByIdp")]
    #[doc(alias = "getIdentityProviderSigningKey")]
    #[inline]
    pub fn get_signing_key_credential_by_idp(
        &self,
        idp_id: impl crate::call::PathValue,
        key_id: impl crate::call::PathValue,
    ) -> Call<crate::models::JsonWebKey> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_SIGNING_KEY_CREDENTIAL_BY_IDP)
                .path(idp_id)
                .path(key_id),
        )
    }
}
