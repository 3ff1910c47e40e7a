/// The keys in an org's identity provider key store.
///
/// Schema `IdentityProviderEnumerateIdpKeysResponse`.
pub type IdentityProviderEnumerateIdpKeysResponse = Vec<crate::models::JsonWebKey>;
