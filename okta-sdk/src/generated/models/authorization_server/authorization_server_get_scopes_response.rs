/// The scopes that an authorization server knows.
///
/// Schema `AuthorizationServerGetScopesResponse`.
pub type AuthorizationServerGetScopesResponse = Vec<crate::models::OAuth2Scope>;
