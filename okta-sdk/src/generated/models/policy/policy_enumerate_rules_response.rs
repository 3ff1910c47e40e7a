/// The rules of a policy.
///
/// Schema `PolicyEnumerateRulesResponse`.
pub type PolicyEnumerateRulesResponse = Vec<crate::models::PolicyRule>;
