/// The administrator roles that a group holds.
///
/// Schema `GroupGetRoleListResponse`.
pub type GroupGetRoleListResponse = Vec<crate::models::Role>;
