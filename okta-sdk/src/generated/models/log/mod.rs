#[cfg(feature = "log")]
mod log_actor;
#[cfg(feature = "log")]
pub use log_actor::*;
#[cfg(feature = "log")]
mod log_authentication_context;
#[cfg(feature = "log")]
pub use log_authentication_context::*;
#[cfg(feature = "log")]
mod log_authentication_provider;
#[cfg(feature = "log")]
pub use log_authentication_provider::*;
#[cfg(feature = "log")]
mod log_client;
#[cfg(feature = "log")]
pub use log_client::*;
#[cfg(feature = "log")]
mod log_credential_provider;
#[cfg(feature = "log")]
pub use log_credential_provider::*;
#[cfg(feature = "log")]
mod log_credential_type;
#[cfg(feature = "log")]
pub use log_credential_type::*;
#[cfg(feature = "log")]
mod log_debug_context;
#[cfg(feature = "log")]
pub use log_debug_context::*;
#[cfg(feature = "log")]
mod log_event;
#[cfg(feature = "log")]
pub use log_event::*;
#[cfg(feature = "log")]
mod log_geographical_context;
#[cfg(feature = "log")]
pub use log_geographical_context::*;
#[cfg(feature = "log")]
mod log_geolocation;
#[cfg(feature = "log")]
pub use log_geolocation::*;
#[cfg(feature = "log")]
mod log_get_list_events_response;
#[cfg(feature = "log")]
pub use log_get_list_events_response::*;
#[cfg(feature = "log")]
mod log_ip_address;
#[cfg(feature = "log")]
pub use log_ip_address::*;
#[cfg(feature = "log")]
mod log_issuer;
#[cfg(feature = "log")]
pub use log_issuer::*;
#[cfg(feature = "log")]
mod log_outcome;
#[cfg(feature = "log")]
pub use log_outcome::*;
#[cfg(feature = "log")]
mod log_request;
#[cfg(feature = "log")]
pub use log_request::*;
#[cfg(feature = "log")]
mod log_security_context;
#[cfg(feature = "log")]
pub use log_security_context::*;
#[cfg(feature = "log")]
mod log_severity;
#[cfg(feature = "log")]
pub use log_severity::*;
#[cfg(feature = "log")]
mod log_target;
#[cfg(feature = "log")]
pub use log_target::*;
#[cfg(feature = "log")]
mod log_transaction;
#[cfg(feature = "log")]
pub use log_transaction::*;
#[cfg(feature = "log")]
mod log_user_agent;
#[cfg(feature = "log")]
pub use log_user_agent::*;
