#[cfg(any(feature = "application", feature = "group"))]
mod application_credentials_signing_use;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_credentials_signing_use::*;
#[cfg(feature = "authorization-server")]
mod authorization_server;
#[cfg(feature = "authorization-server")]
pub use authorization_server::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_credentials_rotation_mode;
#[cfg(feature = "authorization-server")]
pub use authorization_server_credentials_rotation_mode::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_credentials_signing_config;
#[cfg(feature = "authorization-server")]
pub use authorization_server_credentials_signing_config::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_credentials_use;
#[cfg(feature = "authorization-server")]
pub use authorization_server_credentials_use::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_enumerate_policy_rules_response;
#[cfg(feature = "authorization-server")]
pub use authorization_server_enumerate_policy_rules_response::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_get_claims_response;
#[cfg(feature = "authorization-server")]
pub use authorization_server_get_claims_response::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_get_client_tokens_response;
#[cfg(feature = "authorization-server")]
pub use authorization_server_get_client_tokens_response::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_get_policies_success_response;
#[cfg(feature = "authorization-server")]
pub use authorization_server_get_policies_success_response::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_get_scopes_response;
#[cfg(feature = "authorization-server")]
pub use authorization_server_get_scopes_response::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_list_clients_response;
#[cfg(feature = "authorization-server")]
pub use authorization_server_list_clients_response::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_list_credentials_keys_response;
#[cfg(feature = "authorization-server")]
pub use authorization_server_list_credentials_keys_response::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_list_servers_response;
#[cfg(feature = "authorization-server")]
pub use authorization_server_list_servers_response::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_policy;
#[cfg(feature = "authorization-server")]
pub use authorization_server_policy::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_rotate_key_lifecycle_response;
#[cfg(feature = "authorization-server")]
pub use authorization_server_rotate_key_lifecycle_response::*;
