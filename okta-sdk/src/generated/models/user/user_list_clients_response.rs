/// The OAuth 2.0 clients that a user has given grants to.
///
/// Schema `UserListClientsResponse`.
pub type UserListClientsResponse = Vec<crate::models::OAuth2Client>;
