/// The access policies of an authorization server.
///
/// Schema `AuthorizationServerGetPoliciesSuccessResponse`.
pub type AuthorizationServerGetPoliciesSuccessResponse = Vec<
    crate::models::AuthorizationServerPolicy,
>;
