/// The policies of one type that an org has.
///
/// Schema `PolicyGetAllWithTypeResponse`.
pub type PolicyGetAllWithTypeResponse = Vec<crate::models::Policy>;
