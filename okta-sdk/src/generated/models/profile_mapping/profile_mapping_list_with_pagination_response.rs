/// The profile mappings of an org that match a query.
///
/// Schema `ProfileMappingListWithPaginationResponse`.
pub type ProfileMappingListWithPaginationResponse = Vec<crate::models::ProfileMapping>;
