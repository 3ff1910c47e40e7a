/// The refresh tokens that a client holds for a user.
///
/// Schema `UserListRefreshTokensForUserAndClientResponse`.
pub type UserListRefreshTokensForUserAndClientResponse = Vec<
    crate::models::OAuth2RefreshToken,
>;
