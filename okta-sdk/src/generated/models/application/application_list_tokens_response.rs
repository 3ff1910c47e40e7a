/// The refresh tokens that have been issued to an application.
///
/// Schema `ApplicationListTokensResponse`.
pub type ApplicationListTokensResponse = Vec<crate::models::OAuth2Token>;
