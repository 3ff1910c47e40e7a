/// The groups that an administrator role of a group is limited to.
///
/// Schema `GroupListRoleTargetsGroupsResponse`.
pub type GroupListRoleTargetsGroupsResponse = Vec<crate::models::Group>;
