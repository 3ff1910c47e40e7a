/// The applications that an administrator role of a group is limited to.
///
/// Schema `GroupGetRoleTargetsCatalogAppsResponse`.
pub type GroupGetRoleTargetsCatalogAppsResponse = Vec<crate::models::CatalogApplication>;
