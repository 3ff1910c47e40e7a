/// The applications of an org that match a query.
///
/// Schema `ApplicationListAppsResponse`.
pub type ApplicationListAppsResponse = Vec<crate::models::Application>;
