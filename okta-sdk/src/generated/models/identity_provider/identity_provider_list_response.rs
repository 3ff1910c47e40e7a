/// The identity providers of an org that match a query.
///
/// Schema `IdentityProviderListResponse`.
pub type IdentityProviderListResponse = Vec<crate::models::IdentityProvider>;
