/// The applications that are assigned to a group.
///
/// Schema `GroupListAssignedAppsResponse`.
pub type GroupListAssignedAppsResponse = Vec<crate::models::Application>;
