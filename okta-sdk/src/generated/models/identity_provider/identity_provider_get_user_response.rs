/// The users who are linked to an identity provider.
///
/// Schema `IdentityProviderGetUserResponse`.
pub type IdentityProviderGetUserResponse = Vec<
    crate::models::IdentityProviderApplicationUser,
>;
