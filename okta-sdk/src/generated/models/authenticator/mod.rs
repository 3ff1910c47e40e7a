#[cfg(feature = "authenticator")]
mod allowed_for_enum;
#[cfg(feature = "authenticator")]
pub use allowed_for_enum::*;
#[cfg(feature = "authenticator")]
mod authenticator;
#[cfg(feature = "authenticator")]
pub use authenticator::*;
#[cfg(feature = "authenticator")]
mod authenticator_list_all_available_response;
#[cfg(feature = "authenticator")]
pub use authenticator_list_all_available_response::*;
#[cfg(feature = "authenticator")]
mod authenticator_provider;
#[cfg(feature = "authenticator")]
pub use authenticator_provider::*;
#[cfg(feature = "authenticator")]
mod authenticator_provider_configuration;
#[cfg(feature = "authenticator")]
pub use authenticator_provider_configuration::*;
#[cfg(feature = "authenticator")]
mod authenticator_provider_configuration_user_name_plate;
#[cfg(feature = "authenticator")]
pub use authenticator_provider_configuration_user_name_plate::*;
#[cfg(feature = "authenticator")]
mod authenticator_settings;
#[cfg(feature = "authenticator")]
pub use authenticator_settings::*;
#[cfg(feature = "authenticator")]
mod authenticator_status;
#[cfg(feature = "authenticator")]
pub use authenticator_status::*;
#[cfg(feature = "authenticator")]
mod authenticator_type;
#[cfg(feature = "authenticator")]
pub use authenticator_type::*;
#[cfg(feature = "authenticator")]
mod channel_binding;
#[cfg(feature = "authenticator")]
pub use channel_binding::*;
#[cfg(feature = "authenticator")]
mod compliance;
#[cfg(feature = "authenticator")]
pub use compliance::*;
#[cfg(feature = "authenticator")]
mod fips_enum;
#[cfg(feature = "authenticator")]
pub use fips_enum::*;
#[cfg(feature = "authenticator")]
mod required_enum;
#[cfg(feature = "authenticator")]
pub use required_enum::*;
#[cfg(feature = "authenticator")]
mod user_verification_enum;
#[cfg(feature = "authenticator")]
pub use user_verification_enum::*;
