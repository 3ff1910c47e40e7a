#[cfg(feature = "event-hook")]
mod event_hook;
#[cfg(feature = "event-hook")]
pub use event_hook::*;
#[cfg(feature = "event-hook")]
mod event_hook_channel;
#[cfg(feature = "event-hook")]
pub use event_hook_channel::*;
#[cfg(feature = "event-hook")]
mod event_hook_channel_config;
#[cfg(feature = "event-hook")]
pub use event_hook_channel_config::*;
#[cfg(feature = "event-hook")]
mod event_hook_channel_config_auth_scheme;
#[cfg(feature = "event-hook")]
pub use event_hook_channel_config_auth_scheme::*;
#[cfg(feature = "event-hook")]
mod event_hook_channel_config_auth_scheme_type;
#[cfg(feature = "event-hook")]
pub use event_hook_channel_config_auth_scheme_type::*;
#[cfg(feature = "event-hook")]
mod event_hook_channel_config_header;
#[cfg(feature = "event-hook")]
pub use event_hook_channel_config_header::*;
#[cfg(feature = "event-hook")]
mod event_hook_list_success_events_response;
#[cfg(feature = "event-hook")]
pub use event_hook_list_success_events_response::*;
#[cfg(feature = "event-hook")]
mod event_subscriptions;
#[cfg(feature = "event-hook")]
pub use event_subscriptions::*;
