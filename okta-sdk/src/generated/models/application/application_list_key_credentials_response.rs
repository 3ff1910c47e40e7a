/// The signing keys that Okta holds for one application.
///
/// Schema `ApplicationListKeyCredentialsResponse`.
pub type ApplicationListKeyCredentialsResponse = Vec<crate::models::JsonWebKey>;
