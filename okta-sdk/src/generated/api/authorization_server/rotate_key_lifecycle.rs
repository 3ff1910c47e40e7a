use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/authorizationServers/{authServerId}/credentials/lifecycle/keyRotate`
pub static ROTATE_KEY_LIFECYCLE: Operation = Operation::new(
        "AuthorizationServer_rotateKeyLifecycle",
        "POST",
        "/api/v1/authorizationServers/{authServerId}/credentials/lifecycle/keyRotate",
    )
    .tag("AuthorizationServer")
    .vendor_id("rotateAuthorizationServerKeys")
    .success(&[200]);

impl super::AuthorizationServerApi<'_> {
    /// Rotates the signing keys of an authorization server at once.
    ///
    /// The next key becomes the current one, and a new next key is made. Meant for servers whose `rotationMode` is
    /// `MANUAL`; clients have to fetch the keys anew.
    ///
    /// `POST /api/v1/authorizationServers/{authServerId}/credentials/lifecycle/keyRotate`, operation
    /// `AuthorizationServer_rotateKeyLifecycle`, which Okta calls `rotateAuthorizationServerKeys`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "AuthorizationServer_rotateKeyLifecycle")]
    #[doc(alias = "rotateAuthorizationServerKeys")]
    #[inline]
    pub fn rotate_key_lifecycle(
        &self,
        auth_server_id: impl crate::call::PathValue,
        jwk_use: &crate::models::JwkUse,
    ) -> Call<Vec<crate::models::JsonWebKey>> {
        crate::call::Call::new(
            Request::new(self.okta, &ROTATE_KEY_LIFECYCLE)
                .path(auth_server_id)
                .json(rt::Value::source(jwk_use)),
        )
    }
}
