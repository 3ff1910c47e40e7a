/// The users of an org that match a query.
///
/// Schema `UserListActiveUsersResponse`.
pub type UserListActiveUsersResponse = Vec<crate::models::User>;
