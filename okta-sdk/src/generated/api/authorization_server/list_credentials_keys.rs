use crate::call::{Call, Operation, Request};

/// `GET /api/v1/authorizationServers/{authServerId}/credentials/keys`
pub static LIST_CREDENTIALS_KEYS: Operation = Operation::new(
        "AuthorizationServer_listCredentialsKeys",
        "GET",
        "/api/v1/authorizationServers/{authServerId}/credentials/keys",
    )
    .tag("AuthorizationServer")
    .vendor_id("listAuthorizationServerKeys")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Lists the signing keys of an authorization server: the current, the next and the last expired one.
    ///
    /// `GET /api/v1/authorizationServers/{authServerId}/credentials/keys`, operation
    /// `AuthorizationServer_listCredentialsKeys`, which Okta calls `listAuthorizationServerKeys`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_listCredentialsKeys")]
    #[doc(alias = "listAuthorizationServerKeys")]
    #[inline]
    pub fn list_credentials_keys(
        &self,
        auth_server_id: impl crate::call::PathValue,
    ) -> Call<Vec<crate::models::JsonWebKey>> {
        crate::call::Call::new(
            Request::new(self.okta, &LIST_CREDENTIALS_KEYS).path(auth_server_id),
        )
    }
}
