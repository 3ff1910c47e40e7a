/// The authenticators of an org.
///
/// Schema `AuthenticatorListAllAvailableResponse`.
pub type AuthenticatorListAllAvailableResponse = Vec<crate::models::Authenticator>;
