#[cfg(any(feature = "user", feature = "identity-provider"))]
mod identity_provider;
#[cfg(any(feature = "user", feature = "identity-provider"))]
pub use identity_provider::*;
#[cfg(feature = "identity-provider")]
mod identity_provider_application_user;
#[cfg(feature = "identity-provider")]
pub use identity_provider_application_user::*;
#[cfg(any(feature = "user", feature = "identity-provider"))]
mod identity_provider_credentials;
#[cfg(any(feature = "user", feature = "identity-provider"))]
pub use identity_provider_credentials::*;
#[cfg(any(feature = "user", feature = "identity-provider"))]
mod identity_provider_credentials_client;
#[cfg(any(feature = "user", feature = "identity-provider"))]
pub use identity_provider_credentials_client::*;
#[cfg(any(feature = "user", feature = "identity-provider"))]
mod identity_provider_credentials_signing;
#[cfg(any(feature = "user", feature = "identity-provider"))]
pub use identity_provider_credentials_signing::*;
#[cfg(any(feature = "user", feature = "identity-provider"))]
mod identity_provider_credentials_trust;
#[cfg(any(feature = "user", feature = "identity-provider"))]
pub use identity_provider_credentials_trust::*;
#[cfg(feature = "identity-provider")]
mod identity_provider_enumerate_idp_keys_response;
#[cfg(feature = "identity-provider")]
pub use identity_provider_enumerate_idp_keys_response::*;
#[cfg(feature = "identity-provider")]
mod identity_provider_get_social_auth_tokens_response;
#[cfg(feature = "identity-provider")]
pub use identity_provider_get_social_auth_tokens_response::*;
#[cfg(feature = "identity-provider")]
mod identity_provider_get_user_response;
#[cfg(feature = "identity-provider")]
pub use identity_provider_get_user_response::*;
#[cfg(feature = "identity-provider")]
mod identity_provider_list_csrs_for_certificate_signing_requests_response;
#[cfg(feature = "identity-provider")]
pub use identity_provider_list_csrs_for_certificate_signing_requests_response::*;
#[cfg(feature = "identity-provider")]
mod identity_provider_list_response;
#[cfg(feature = "identity-provider")]
pub use identity_provider_list_response::*;
#[cfg(feature = "identity-provider")]
mod identity_provider_list_signing_key_credentials_response;
#[cfg(feature = "identity-provider")]
pub use identity_provider_list_signing_key_credentials_response::*;
#[cfg(any(feature = "user", feature = "identity-provider"))]
mod protocol;
#[cfg(any(feature = "user", feature = "identity-provider"))]
pub use protocol::*;
#[cfg(any(feature = "user", feature = "identity-provider"))]
mod protocol_algorithm_type;
#[cfg(any(feature = "user", feature = "identity-provider"))]
pub use protocol_algorithm_type::*;
#[cfg(any(feature = "user", feature = "identity-provider"))]
mod protocol_algorithm_type_signature;
#[cfg(any(feature = "user", feature = "identity-provider"))]
pub use protocol_algorithm_type_signature::*;
#[cfg(any(feature = "user", feature = "identity-provider"))]
mod protocol_algorithms;
#[cfg(any(feature = "user", feature = "identity-provider"))]
pub use protocol_algorithms::*;
#[cfg(any(feature = "user", feature = "identity-provider"))]
mod protocol_endpoint;
#[cfg(any(feature = "user", feature = "identity-provider"))]
pub use protocol_endpoint::*;
#[cfg(any(feature = "user", feature = "identity-provider"))]
mod protocol_endpoints;
#[cfg(any(feature = "user", feature = "identity-provider"))]
pub use protocol_endpoints::*;
#[cfg(any(feature = "user", feature = "identity-provider"))]
mod protocol_relay_state;
#[cfg(any(feature = "user", feature = "identity-provider"))]
pub use protocol_relay_state::*;
#[cfg(any(feature = "user", feature = "identity-provider"))]
mod protocol_relay_state_format;
#[cfg(any(feature = "user", feature = "identity-provider"))]
pub use protocol_relay_state_format::*;
#[cfg(any(feature = "user", feature = "identity-provider"))]
mod protocol_settings;
#[cfg(any(feature = "user", feature = "identity-provider"))]
pub use protocol_settings::*;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
mod provisioning;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
pub use provisioning::*;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
mod provisioning_conditions;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
pub use provisioning_conditions::*;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
mod provisioning_deprovisioned_condition;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
pub use provisioning_deprovisioned_condition::*;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
mod provisioning_groups;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
pub use provisioning_groups::*;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
mod provisioning_suspended_condition;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
pub use provisioning_suspended_condition::*;
#[cfg(feature = "identity-provider")]
mod social_auth_token;
#[cfg(feature = "identity-provider")]
pub use social_auth_token::*;
