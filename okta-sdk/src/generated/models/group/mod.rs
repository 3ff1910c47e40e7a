#[cfg(any(feature = "user", feature = "group"))]
mod group;
#[cfg(any(feature = "user", feature = "group"))]
pub use group::*;
#[cfg(feature = "group")]
mod group_enumerate_group_members_response;
#[cfg(feature = "group")]
pub use group_enumerate_group_members_response::*;
#[cfg(feature = "group")]
mod group_get_all_rules_response;
#[cfg(feature = "group")]
pub use group_get_all_rules_response::*;
#[cfg(feature = "group")]
mod group_get_role_list_response;
#[cfg(feature = "group")]
pub use group_get_role_list_response::*;
#[cfg(feature = "group")]
mod group_get_role_targets_catalog_apps_response;
#[cfg(feature = "group")]
pub use group_get_role_targets_catalog_apps_response::*;
#[cfg(feature = "group")]
mod group_list_assigned_apps_response;
#[cfg(feature = "group")]
pub use group_list_assigned_apps_response::*;
#[cfg(feature = "group")]
mod group_list_response;
#[cfg(feature = "group")]
pub use group_list_response::*;
#[cfg(feature = "group")]
mod group_list_role_targets_groups_response;
#[cfg(feature = "group")]
pub use group_list_role_targets_groups_response::*;
#[cfg(any(feature = "user", feature = "group"))]
mod group_profile;
#[cfg(any(feature = "user", feature = "group"))]
pub use group_profile::*;
#[cfg(any(feature = "user", feature = "group"))]
mod group_type;
#[cfg(any(feature = "user", feature = "group"))]
pub use group_type::*;
