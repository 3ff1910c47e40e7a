#[cfg(feature = "user")]
mod app_link;
#[cfg(feature = "user")]
pub use app_link::*;
#[cfg(any(feature = "user", feature = "group", feature = "user-factor"))]
mod authentication_provider;
#[cfg(any(feature = "user", feature = "group", feature = "user-factor"))]
pub use authentication_provider::*;
#[cfg(any(feature = "user", feature = "group", feature = "user-factor"))]
mod authentication_provider_type;
#[cfg(any(feature = "user", feature = "group", feature = "user-factor"))]
pub use authentication_provider_type::*;
#[cfg(feature = "user")]
mod change_password_request;
#[cfg(feature = "user")]
pub use change_password_request::*;
#[cfg(feature = "user")]
mod create_user_request;
#[cfg(feature = "user")]
pub use create_user_request::*;
#[cfg(feature = "user")]
mod forgot_password_response;
#[cfg(feature = "user")]
pub use forgot_password_response::*;
#[cfg(
    any(
        feature = "user",
        feature = "application",
        feature = "group",
        feature = "user-factor"
    )
)]
mod password_credential;
#[cfg(
    any(
        feature = "user",
        feature = "application",
        feature = "group",
        feature = "user-factor"
    )
)]
pub use password_credential::*;
#[cfg(
    any(
        feature = "user",
        feature = "application",
        feature = "group",
        feature = "user-factor"
    )
)]
mod password_credential_hash;
#[cfg(
    any(
        feature = "user",
        feature = "application",
        feature = "group",
        feature = "user-factor"
    )
)]
pub use password_credential_hash::*;
#[cfg(
    any(
        feature = "user",
        feature = "application",
        feature = "group",
        feature = "user-factor"
    )
)]
mod password_credential_hash_algorithm;
#[cfg(
    any(
        feature = "user",
        feature = "application",
        feature = "group",
        feature = "user-factor"
    )
)]
pub use password_credential_hash_algorithm::*;
#[cfg(
    any(
        feature = "user",
        feature = "application",
        feature = "group",
        feature = "user-factor"
    )
)]
mod password_credential_hook;
#[cfg(
    any(
        feature = "user",
        feature = "application",
        feature = "group",
        feature = "user-factor"
    )
)]
pub use password_credential_hook::*;
#[cfg(any(feature = "user", feature = "group", feature = "user-factor"))]
mod recovery_question_credential;
#[cfg(any(feature = "user", feature = "group", feature = "user-factor"))]
pub use recovery_question_credential::*;
#[cfg(feature = "user")]
mod reset_password_token;
#[cfg(feature = "user")]
pub use reset_password_token::*;
#[cfg(feature = "user")]
mod response_links;
#[cfg(feature = "user")]
pub use response_links::*;
#[cfg(any(feature = "user", feature = "group"))]
mod role;
#[cfg(any(feature = "user", feature = "group"))]
pub use role::*;
#[cfg(any(feature = "user", feature = "group"))]
mod role_status;
#[cfg(any(feature = "user", feature = "group"))]
pub use role_status::*;
#[cfg(feature = "user")]
mod temp_password;
#[cfg(feature = "user")]
pub use temp_password::*;
#[cfg(any(feature = "user", feature = "group", feature = "user-factor"))]
mod user;
#[cfg(any(feature = "user", feature = "group", feature = "user-factor"))]
pub use user::*;
#[cfg(feature = "user")]
mod user_activation_token;
#[cfg(feature = "user")]
pub use user_activation_token::*;
#[cfg(any(feature = "user", feature = "group", feature = "user-factor"))]
mod user_credentials;
#[cfg(any(feature = "user", feature = "group", feature = "user-factor"))]
pub use user_credentials::*;
#[cfg(feature = "user")]
mod user_get_linked_objects_response;
#[cfg(feature = "user")]
pub use user_get_linked_objects_response::*;
#[cfg(feature = "user")]
mod user_get_member_groups_response;
#[cfg(feature = "user")]
pub use user_get_member_groups_response::*;
#[cfg(feature = "user")]
mod user_list_active_users_response;
#[cfg(feature = "user")]
pub use user_list_active_users_response::*;
#[cfg(feature = "user")]
mod user_list_app_targets_for_role_response;
#[cfg(feature = "user")]
pub use user_list_app_targets_for_role_response::*;
#[cfg(feature = "user")]
mod user_list_assigned_app_links_response;
#[cfg(feature = "user")]
pub use user_list_assigned_app_links_response::*;
#[cfg(feature = "user")]
mod user_list_assigned_roles_response;
#[cfg(feature = "user")]
pub use user_list_assigned_roles_response::*;
#[cfg(feature = "user")]
mod user_list_clients_response;
#[cfg(feature = "user")]
pub use user_list_clients_response::*;
#[cfg(feature = "user")]
mod user_list_grants_for_client_response;
#[cfg(feature = "user")]
pub use user_list_grants_for_client_response::*;
#[cfg(feature = "user")]
mod user_list_grants_response;
#[cfg(feature = "user")]
pub use user_list_grants_response::*;
#[cfg(feature = "user")]
mod user_list_idps_for_user_response;
#[cfg(feature = "user")]
pub use user_list_idps_for_user_response::*;
#[cfg(feature = "user")]
mod user_list_refresh_tokens_for_user_and_client_response;
#[cfg(feature = "user")]
pub use user_list_refresh_tokens_for_user_and_client_response::*;
#[cfg(feature = "user")]
mod user_list_role_targets_groups_response;
#[cfg(feature = "user")]
pub use user_list_role_targets_groups_response::*;
#[cfg(feature = "user")]
mod user_list_subscriptions_response;
#[cfg(feature = "user")]
pub use user_list_subscriptions_response::*;
#[cfg(feature = "user")]
mod user_next_login;
#[cfg(feature = "user")]
pub use user_next_login::*;
#[cfg(any(feature = "user", feature = "group", feature = "user-factor"))]
mod user_profile;
#[cfg(any(feature = "user", feature = "group", feature = "user-factor"))]
pub use user_profile::*;
#[cfg(any(feature = "user", feature = "group", feature = "user-factor"))]
mod user_status;
#[cfg(any(feature = "user", feature = "group", feature = "user-factor"))]
pub use user_status::*;
