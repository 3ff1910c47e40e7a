mod activate_lifecycle;
mod add_all_apps_as_target;
mod add_app_instance_target_to_app_administrator_role_given_to_user;
mod add_target_app;
mod add_target_group;
mod assign_role;
mod change_password_validation;
mod create_new_user;
mod deactivate_lifecycle;
mod delete_linked_objects;
mod delete_permanently;
mod delete_target_app;
mod expire_password_and_get_temporary_password;
mod expire_password_and_temporary_password;
mod forgot_password;
mod forgot_password_generate_one_time_token;
mod forgot_password_set_new_password;
mod generate_password_reset_token;
mod get_assigned_role;
mod get_client_refresh_token;
mod get_grant_by_id;
mod get_linked_objects;
mod get_member_groups;
mod get_okta_user;
mod get_subscription_by_notification;
mod list_active_users;
mod list_app_targets_for_role;
mod list_assigned_app_links;
mod list_assigned_roles;
mod list_clients;
mod list_grants;
mod list_grants_for_client;
mod list_idps_for_user;
mod list_refresh_tokens_for_user_and_client;
mod list_role_targets_groups;
mod list_subscriptions;
mod partial_update_profile;
mod reactivate_user;
mod remove_app_instance_target_to_app_administrator_role_given_to;
mod remove_target_group;
mod replace_profile;
mod reset_factors_operation;
mod revoke_all_sessions;
mod revoke_all_tokens;
mod revoke_grant;
mod revoke_grants;
mod revoke_grants_for_user_and_client;
mod revoke_token_for_client;
mod suspend_lifecycle;
mod unassign_role;
mod unlock_user_status;
mod unsuspend_lifecycle;
mod update_linked_object;
mod update_recovery_question;
pub use activate_lifecycle::*;
pub use add_all_apps_as_target::*;
pub use add_app_instance_target_to_app_administrator_role_given_to_user::*;
pub use add_target_app::*;
pub use add_target_group::*;
pub use assign_role::*;
pub use change_password_validation::*;
pub use create_new_user::*;
pub use deactivate_lifecycle::*;
pub use delete_linked_objects::*;
pub use delete_permanently::*;
pub use delete_target_app::*;
pub use expire_password_and_get_temporary_password::*;
pub use expire_password_and_temporary_password::*;
pub use forgot_password::*;
pub use forgot_password_generate_one_time_token::*;
pub use forgot_password_set_new_password::*;
pub use generate_password_reset_token::*;
pub use get_assigned_role::*;
pub use get_client_refresh_token::*;
pub use get_grant_by_id::*;
pub use get_linked_objects::*;
pub use get_member_groups::*;
pub use get_okta_user::*;
pub use get_subscription_by_notification::*;
pub use list_active_users::*;
pub use list_app_targets_for_role::*;
pub use list_assigned_app_links::*;
pub use list_assigned_roles::*;
pub use list_clients::*;
pub use list_grants::*;
pub use list_grants_for_client::*;
pub use list_idps_for_user::*;
pub use list_refresh_tokens_for_user_and_client::*;
pub use list_role_targets_groups::*;
pub use list_subscriptions::*;
pub use partial_update_profile::*;
pub use reactivate_user::*;
pub use remove_app_instance_target_to_app_administrator_role_given_to::*;
pub use remove_target_group::*;
pub use replace_profile::*;
pub use reset_factors_operation::*;
pub use revoke_all_sessions::*;
pub use revoke_all_tokens::*;
pub use revoke_grant::*;
pub use revoke_grants::*;
pub use revoke_grants_for_user_and_client::*;
pub use revoke_token_for_client::*;
pub use suspend_lifecycle::*;
pub use unassign_role::*;
pub use unlock_user_status::*;
pub use unsuspend_lifecycle::*;
pub use update_linked_object::*;
pub use update_recovery_question::*;
/// The people who sign in to the org: their profiles, credentials, life cycle, roles, grants and sessions.
///
/// [`Okta::user`](crate::Okta::user) gives it.
#[derive(Clone, Copy, Debug)]
pub struct UserApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> UserApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
