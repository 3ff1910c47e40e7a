/// The claims that an authorization server puts into its tokens.
///
/// Schema `AuthorizationServerGetClaimsResponse`.
pub type AuthorizationServerGetClaimsResponse = Vec<crate::models::OAuth2Claim>;
