#[cfg(feature = "inline-hook")]
mod inline_hook;
#[cfg(feature = "inline-hook")]
pub use inline_hook::*;
#[cfg(feature = "inline-hook")]
mod inline_hook_channel;
#[cfg(feature = "inline-hook")]
pub use inline_hook_channel::*;
#[cfg(feature = "inline-hook")]
mod inline_hook_channel_config;
#[cfg(feature = "inline-hook")]
pub use inline_hook_channel_config::*;
#[cfg(feature = "inline-hook")]
mod inline_hook_channel_config_auth_scheme;
#[cfg(feature = "inline-hook")]
pub use inline_hook_channel_config_auth_scheme::*;
#[cfg(feature = "inline-hook")]
mod inline_hook_channel_config_headers;
#[cfg(feature = "inline-hook")]
pub use inline_hook_channel_config_headers::*;
#[cfg(feature = "inline-hook")]
mod inline_hook_get_success_response;
#[cfg(feature = "inline-hook")]
pub use inline_hook_get_success_response::*;
#[cfg(feature = "inline-hook")]
mod inline_hook_payload;
#[cfg(feature = "inline-hook")]
pub use inline_hook_payload::*;
#[cfg(feature = "inline-hook")]
mod inline_hook_response;
#[cfg(feature = "inline-hook")]
pub use inline_hook_response::*;
#[cfg(feature = "inline-hook")]
mod inline_hook_response_command_value;
#[cfg(feature = "inline-hook")]
pub use inline_hook_response_command_value::*;
#[cfg(feature = "inline-hook")]
mod inline_hook_response_commands;
#[cfg(feature = "inline-hook")]
pub use inline_hook_response_commands::*;
#[cfg(feature = "inline-hook")]
mod inline_hook_status;
#[cfg(feature = "inline-hook")]
pub use inline_hook_status::*;
#[cfg(feature = "inline-hook")]
mod inline_hook_type;
#[cfg(feature = "inline-hook")]
pub use inline_hook_type::*;
