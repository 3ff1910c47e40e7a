/// The users who are members of a group.
///
/// Schema `GroupEnumerateGroupMembersResponse`.
pub type GroupEnumerateGroupMembersResponse = Vec<crate::models::User>;
