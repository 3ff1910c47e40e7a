/// The links to the applications that a user has been assigned.
///
/// Schema `UserListAssignedAppLinksResponse`.
pub type UserListAssignedAppLinksResponse = Vec<crate::models::AppLink>;
