/// The identity providers that a user is linked to.
///
/// Schema `UserListIdpsForUserResponse`.
pub type UserListIdpsForUserResponse = Vec<crate::models::IdentityProvider>;
