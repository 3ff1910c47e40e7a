mod activate_rule_lifecycle;
mod add_app_instance_target_to_app_admin_role_given_to_group;
mod add_rule;
mod add_user_to_group;
mod assign_role_to_group;
mod create_new_group;
mod deactivate_rule_lifecycle;
mod delete_target_group_roles_catalog_apps;
mod enumerate_group_members;
mod get_all_rules;
mod get_group_rule_by_id;
mod get_role_list;
mod get_role_success;
mod get_role_targets_catalog_apps;
mod get_rules;
mod list;
mod list_assigned_apps;
mod list_role_targets_groups;
mod remove_app_instance_target_to_app_admin_role_given_to_group;
mod remove_operation;
mod remove_rule_by_id;
mod remove_target_group;
mod remove_user_from;
mod unassign_role;
mod update_profile;
mod update_roles_catalog_apps;
mod update_rule;
mod update_target_groups_role;
pub use activate_rule_lifecycle::*;
pub use add_app_instance_target_to_app_admin_role_given_to_group::*;
pub use add_rule::*;
pub use add_user_to_group::*;
pub use assign_role_to_group::*;
pub use create_new_group::*;
pub use deactivate_rule_lifecycle::*;
pub use delete_target_group_roles_catalog_apps::*;
pub use enumerate_group_members::*;
pub use get_all_rules::*;
pub use get_group_rule_by_id::*;
pub use get_role_list::*;
pub use get_role_success::*;
pub use get_role_targets_catalog_apps::*;
pub use get_rules::*;
pub use list::*;
pub use list_assigned_apps::*;
pub use list_role_targets_groups::*;
pub use remove_app_instance_target_to_app_admin_role_given_to_group::*;
pub use remove_operation::*;
pub use remove_rule_by_id::*;
pub use remove_target_group::*;
pub use remove_user_from::*;
pub use unassign_role::*;
pub use update_profile::*;
pub use update_roles_catalog_apps::*;
pub use update_rule::*;
pub use update_target_groups_role::*;
/// Groups of users, the rules that fill them and the administrator roles they carry.
///
/// [`Okta::group`](crate::Okta::group) gives it.
#[derive(Clone, Copy, Debug)]
pub struct GroupApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> GroupApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
