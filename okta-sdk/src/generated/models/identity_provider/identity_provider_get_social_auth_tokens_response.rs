/// The tokens that a social identity provider issued for one user.
///
/// Schema `IdentityProviderGetSocialAuthTokensResponse`.
pub type IdentityProviderGetSocialAuthTokensResponse = Vec<
    crate::models::SocialAuthToken,
>;
