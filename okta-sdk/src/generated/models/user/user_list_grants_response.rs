/// The consents that a user gave to clients.
///
/// Schema `UserListGrantsResponse`.
pub type UserListGrantsResponse = Vec<crate::models::OAuth2ScopeConsentGrant>;
