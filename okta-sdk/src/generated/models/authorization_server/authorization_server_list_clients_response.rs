/// The clients that hold refresh tokens of an authorization server.
///
/// Schema `AuthorizationServerListClientsResponse`.
pub type AuthorizationServerListClientsResponse = Vec<crate::models::OAuth2Client>;
