/// The administrator roles that a user holds.
///
/// Schema `UserListAssignedRolesResponse`.
pub type UserListAssignedRolesResponse = Vec<crate::models::Role>;
