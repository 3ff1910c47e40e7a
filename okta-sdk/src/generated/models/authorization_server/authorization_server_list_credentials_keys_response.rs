/// The signing keys of an authorization server.
///
/// Schema `AuthorizationServerListCredentialsKeysResponse`.
pub type AuthorizationServerListCredentialsKeysResponse = Vec<crate::models::JsonWebKey>;
