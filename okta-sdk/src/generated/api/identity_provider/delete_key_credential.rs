use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/idps/credentials/keys/{keyId}`
pub static DELETE_KEY_CREDENTIAL: Operation = Operation::new(
        "IdentityProvider_deleteKeyCredential",
        "DELETE",
        "/api/v1/idps/credentials/keys/{keyId}",
    )
    .tag("IdentityProvider")
    .vendor_id("deleteIdentityProviderKey")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::IdentityProviderApi<'_> {
    /// Deletes a key from the org's identity provider key store.
    ///
    /// Fails while any identity provider, active or not, still uses the key.
    ///
    /// - `key_id`: Id of the unused key, found as its `kid`.
    ///
    /// `DELETE /api/v1/idps/credentials/keys/{keyId}`, operation `IdentityProvider_deleteKeyCredential`, which Okta
    /// calls `deleteIdentityProviderKey`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "IdentityProvider_deleteKeyCredential")]
    #[doc(alias = "deleteIdentityProviderKey")]
    #[inline]
    pub fn delete_key_credential(
        &self,
        key_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_KEY_CREDENTIAL).path(key_id),
        )
    }
}
