/// The groups that an administrator role of a user is limited to.
///
/// Schema `UserListRoleTargetsGroupsResponse`.
pub type UserListRoleTargetsGroupsResponse = Vec<crate::models::Group>;
