/// The client secrets of an OAuth 2.0 application.
///
/// Schema `ApplicationListClientSecretsResponse`.
pub type ApplicationListClientSecretsResponse = Vec<crate::models::ClientSecret>;
