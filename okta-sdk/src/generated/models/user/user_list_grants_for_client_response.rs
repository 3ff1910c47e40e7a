/// The consents that a user gave to one client.
///
/// Schema `UserListGrantsForClientResponse`.
pub type UserListGrantsForClientResponse = Vec<crate::models::OAuth2ScopeConsentGrant>;
