/// The rules of an access policy of an authorization server.
///
/// Schema `AuthorizationServerEnumeratePolicyRulesResponse`.
pub type AuthorizationServerEnumeratePolicyRulesResponse = Vec<
    crate::models::AuthorizationServerPolicyRule,
>;
