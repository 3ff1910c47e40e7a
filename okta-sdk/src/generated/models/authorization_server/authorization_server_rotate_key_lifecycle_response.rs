/// The signing keys of an authorization server after their rotation.
///
/// Schema `AuthorizationServerRotateKeyLifecycleResponse`.
pub type AuthorizationServerRotateKeyLifecycleResponse = Vec<crate::models::JsonWebKey>;
