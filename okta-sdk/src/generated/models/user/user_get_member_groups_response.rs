/// The groups that a user is a member of.
///
/// Schema `UserGetMemberGroupsResponse`.
pub type UserGetMemberGroupsResponse = Vec<crate::models::Group>;
