/// The scopes that an application has been granted.
///
/// Schema `ApplicationListScopeConsentGrantsResponse`.
pub type ApplicationListScopeConsentGrantsResponse = Vec<
    crate::models::OAuth2ScopeConsentGrant,
>;
