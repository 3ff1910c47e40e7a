/// The signing keys that Okta holds for one identity provider.
///
/// Schema `IdentityProviderListSigningKeyCredentialsResponse`.
pub type IdentityProviderListSigningKeyCredentialsResponse = Vec<
    crate::models::JsonWebKey,
>;
