/// The users who are assigned to an application.
///
/// Schema `ApplicationListAssignedUsersResponse`.
pub type ApplicationListAssignedUsersResponse = Vec<crate::models::AppUser>;
