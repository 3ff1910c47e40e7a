/// The kinds of contact that an org has.
///
/// Schema `OrgListContactTypesResponse`.
pub type OrgListContactTypesResponse = Vec<crate::models::OrgContactTypeObj>;
