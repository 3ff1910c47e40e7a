/// The refresh tokens that an authorization server has issued to a client.
///
/// Schema `AuthorizationServerGetClientTokensResponse`.
pub type AuthorizationServerGetClientTokensResponse = Vec<
    crate::models::OAuth2RefreshToken,
>;
