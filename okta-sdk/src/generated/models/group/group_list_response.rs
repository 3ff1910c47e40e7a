/// The groups of an org that match a query.
///
/// Schema `GroupListResponse`.
pub type GroupListResponse = Vec<crate::models::Group>;
