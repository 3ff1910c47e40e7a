/// The group rules that an org has defined.
///
/// Schema `GroupGetAllRulesResponse`.
pub type GroupGetAllRulesResponse = Vec<crate::models::GroupRule>;
