use crate::call::{Call, Operation, Request};

/// `POST /api/v1/idps/{idpId}/credentials/keys/{keyId}/clone`
pub static CLONE_SIGNING_KEY_CREDENTIAL: Operation = Operation::new(
        "IdentityProvider_cloneSigningKeyCredential",
        "POST",
        "/api/v1/idps/{idpId}/credentials/keys/{keyId}/clone",
    )
    .tag("IdentityProvider")
    .vendor_id("cloneIdentityProviderKey")
    .success(&[201]);

impl super::IdentityProviderApi<'_> {
    /// Copies a signing key of one identity provider to another, so that both share it.
    ///
    /// Shared keys make rotation harder; prefer a key of its own for each identity provider unless the other side
    /// requires one certificate.
    ///
    /// - `idp_id`: Id of the identity provider that has the key already.
    /// - `key_id`: Id of the signing key to copy, found as its `kid`; the copy keeps it.
    /// - `target_idp_id`: Id of the identity provider that receives the key.
    ///
    /// `POST /api/v1/idps/{idpId}/credentials/keys/{keyId}/clone`, operation
    /// `IdentityProvider_cloneSigningKeyCredential`, which Okta calls `cloneIdentityProviderKey`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_cloneSigningKeyCredential")]
    #[doc(alias = "cloneIdentityProviderKey")]
    #[inline]
    pub fn clone_signing_key_credential(
        &self,
        idp_id: impl crate::call::PathValue,
        key_id: impl crate::call::PathValue,
        target_idp_id: impl AsRef<str>,
    ) -> Call<crate::models::JsonWebKey> {
        crate::call::Call::new({
            let mut request = Request::new(self.okta, &CLONE_SIGNING_KEY_CREDENTIAL)
                .path(idp_id)
                .path(key_id);
            request.query("targetIdpId", target_idp_id.as_ref());
            request
        })
    }
}
