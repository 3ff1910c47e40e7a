use crate::call::{Call, Operation, Request};

/// `POST /api/v1/idps/{idpId}/credentials/keys/generate`
pub static GENERATE_NEW_SIGNING_KEY_CREDENTIAL: Operation = Operation::new(
        "IdentityProvider_generateNewSigningKeyCredential",
        "POST",
        "/api/v1/idps/{idpId}/credentials/keys/generate",
    )
    .tag("IdentityProvider")
    .vendor_id("generateIdentityProviderSigningKey")
    .success(&[200, 201]);

impl super::IdentityProviderApi<'_> {
    /// Generates a signing key, with a self-signed certificate, for an identity provider.
    ///
    /// The key is not used until the identity provider is updated with its `kid` in `protocol.credentials.signing`.
    ///
    /// - `validity_years`: Number of years for which the certificate of the key is valid, from 2 to 10.
    ///
    /// `POST /api/v1/idps/{idpId}/credentials/keys/generate`, operation
    /// `IdentityProvider_generateNewSigningKeyCredential`, which Okta calls `generateIdentityProviderSigningKey`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_generateNewSigningKeyCredential")]
    #[doc(alias = "generateIdentityProviderSigningKey")]
    #[inline]
    pub fn generate_new_signing_key_credential(
        &self,
        idp_id: impl crate::call::PathValue,
        validity_years: impl Into<i64>,
    ) -> Call<crate::models::JsonWebKey> {
        crate::call::Call::new({
            let mut request = Request::new(
                    self.okta,
                    &GENERATE_NEW_SIGNING_KEY_CREDENTIAL,
                )
                .path(idp_id);
            request.query("validityYears", validity_years.into());
            request
        })
    }
}
