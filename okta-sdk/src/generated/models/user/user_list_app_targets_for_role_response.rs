/// The applications that an administrator role of a user is limited to.
///
/// Schema `UserListAppTargetsForRoleResponse`.
pub type UserListAppTargetsForRoleResponse = Vec<crate::models::CatalogApplication>;
