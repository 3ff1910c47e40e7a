#[cfg(any(feature = "application", feature = "group"))]
mod acs_endpoint;
#[cfg(any(feature = "application", feature = "group"))]
pub use acs_endpoint::*;
#[cfg(feature = "application")]
mod app_user;
#[cfg(feature = "application")]
pub use app_user::*;
#[cfg(feature = "application")]
mod app_user_credentials;
#[cfg(feature = "application")]
pub use app_user_credentials::*;
#[cfg(feature = "application")]
mod app_user_password_credential;
#[cfg(feature = "application")]
pub use app_user_password_credential::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application;
#[cfg(any(feature = "application", feature = "group"))]
pub use application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_accessibility;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_accessibility::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_credentials;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_credentials::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_credentials_o_auth_client;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_credentials_o_auth_client::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_credentials_scheme;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_credentials_scheme::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_credentials_signing;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_credentials_signing::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_credentials_username_template;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_credentials_username_template::*;
#[cfg(feature = "application")]
mod application_feature;
#[cfg(feature = "application")]
pub use application_feature::*;
#[cfg(feature = "application")]
mod application_group_assignment;
#[cfg(feature = "application")]
pub use application_group_assignment::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_licensing;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_licensing::*;
#[cfg(feature = "application")]
mod application_list_apps_response;
#[cfg(feature = "application")]
pub use application_list_apps_response::*;
#[cfg(feature = "application")]
mod application_list_assigned_users_response;
#[cfg(feature = "application")]
pub use application_list_assigned_users_response::*;
#[cfg(feature = "application")]
mod application_list_client_secrets_response;
#[cfg(feature = "application")]
pub use application_list_client_secrets_response::*;
#[cfg(feature = "application")]
mod application_list_csrs_for_application_response;
#[cfg(feature = "application")]
pub use application_list_csrs_for_application_response::*;
#[cfg(feature = "application")]
mod application_list_features_response;
#[cfg(feature = "application")]
pub use application_list_features_response::*;
#[cfg(feature = "application")]
mod application_list_groups_assigned_response;
#[cfg(feature = "application")]
pub use application_list_groups_assigned_response::*;
#[cfg(feature = "application")]
mod application_list_key_credentials_response;
#[cfg(feature = "application")]
pub use application_list_key_credentials_response::*;
#[cfg(feature = "application")]
mod application_list_scope_consent_grants_response;
#[cfg(feature = "application")]
pub use application_list_scope_consent_grants_response::*;
#[cfg(feature = "application")]
mod application_list_tokens_response;
#[cfg(feature = "application")]
pub use application_list_tokens_response::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_settings;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_settings::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_settings_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_settings_application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_settings_notes;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_settings_notes::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_settings_notifications;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_settings_notifications::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_settings_notifications_vpn;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_settings_notifications_vpn::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_settings_notifications_vpn_network;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_settings_notifications_vpn_network::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_sign_on_mode;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_sign_on_mode::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_visibility;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_visibility::*;
#[cfg(any(feature = "application", feature = "group"))]
mod application_visibility_hide;
#[cfg(any(feature = "application", feature = "group"))]
pub use application_visibility_hide::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_credentials;
#[cfg(feature = "authorization-server")]
pub use authorization_server_credentials::*;
#[cfg(any(feature = "application", feature = "group"))]
mod auto_login_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use auto_login_application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod auto_login_application_settings;
#[cfg(any(feature = "application", feature = "group"))]
pub use auto_login_application_settings::*;
#[cfg(any(feature = "application", feature = "group"))]
mod auto_login_application_settings_sign_on;
#[cfg(any(feature = "application", feature = "group"))]
pub use auto_login_application_settings_sign_on::*;
#[cfg(any(feature = "application", feature = "group"))]
mod basic_application_settings;
#[cfg(any(feature = "application", feature = "group"))]
pub use basic_application_settings::*;
#[cfg(any(feature = "application", feature = "group"))]
mod basic_application_settings_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use basic_application_settings_application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod basic_auth_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use basic_auth_application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod bookmark_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use bookmark_application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod bookmark_application_settings;
#[cfg(any(feature = "application", feature = "group"))]
pub use bookmark_application_settings::*;
#[cfg(any(feature = "application", feature = "group"))]
mod bookmark_application_settings_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use bookmark_application_settings_application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod browser_plugin_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use browser_plugin_application::*;
#[cfg(feature = "application")]
mod capabilities_create_object;
#[cfg(feature = "application")]
pub use capabilities_create_object::*;
#[cfg(feature = "application")]
mod capabilities_object;
#[cfg(feature = "application")]
pub use capabilities_object::*;
#[cfg(feature = "application")]
mod capabilities_update_object;
#[cfg(feature = "application")]
pub use capabilities_update_object::*;
#[cfg(feature = "application")]
mod change_enum;
#[cfg(feature = "application")]
pub use change_enum::*;
#[cfg(feature = "application")]
mod client_secret;
#[cfg(feature = "application")]
pub use client_secret::*;
#[cfg(feature = "application")]
mod client_secret_metadata;
#[cfg(feature = "application")]
pub use client_secret_metadata::*;
#[cfg(any(feature = "application", feature = "identity-provider"))]
mod csr;
#[cfg(any(feature = "application", feature = "identity-provider"))]
pub use csr::*;
#[cfg(any(feature = "application", feature = "identity-provider"))]
mod csr_metadata;
#[cfg(any(feature = "application", feature = "identity-provider"))]
pub use csr_metadata::*;
#[cfg(any(feature = "application", feature = "identity-provider"))]
mod csr_metadata_subject;
#[cfg(any(feature = "application", feature = "identity-provider"))]
pub use csr_metadata_subject::*;
#[cfg(any(feature = "application", feature = "identity-provider"))]
mod csr_metadata_subject_alt_names;
#[cfg(any(feature = "application", feature = "identity-provider"))]
pub use csr_metadata_subject_alt_names::*;
#[cfg(
    any(
        feature = "application",
        feature = "authorization-server",
        feature = "group",
        feature = "identity-provider"
    )
)]
mod json_web_key;
#[cfg(
    any(
        feature = "application",
        feature = "authorization-server",
        feature = "group",
        feature = "identity-provider"
    )
)]
pub use json_web_key::*;
#[cfg(feature = "authorization-server")]
mod jwk_use;
#[cfg(feature = "authorization-server")]
pub use jwk_use::*;
#[cfg(feature = "application")]
mod lifecycle_create_setting_object;
#[cfg(feature = "application")]
pub use lifecycle_create_setting_object::*;
#[cfg(feature = "application")]
mod lifecycle_deactivate_setting_object;
#[cfg(feature = "application")]
pub use lifecycle_deactivate_setting_object::*;
#[cfg(any(feature = "user", feature = "application", feature = "authorization-server"))]
mod o_auth2_actor;
#[cfg(any(feature = "user", feature = "application", feature = "authorization-server"))]
pub use o_auth2_actor::*;
#[cfg(feature = "authorization-server")]
mod o_auth2_claim;
#[cfg(feature = "authorization-server")]
pub use o_auth2_claim::*;
#[cfg(feature = "authorization-server")]
mod o_auth2_claim_conditions;
#[cfg(feature = "authorization-server")]
pub use o_auth2_claim_conditions::*;
#[cfg(any(feature = "user", feature = "authorization-server"))]
mod o_auth2_client;
#[cfg(any(feature = "user", feature = "authorization-server"))]
pub use o_auth2_client::*;
#[cfg(any(feature = "user", feature = "authorization-server"))]
mod o_auth2_refresh_token;
#[cfg(any(feature = "user", feature = "authorization-server"))]
pub use o_auth2_refresh_token::*;
#[cfg(feature = "authorization-server")]
mod o_auth2_scope;
#[cfg(feature = "authorization-server")]
pub use o_auth2_scope::*;
#[cfg(any(feature = "user", feature = "application"))]
mod o_auth2_scope_consent_grant;
#[cfg(any(feature = "user", feature = "application"))]
pub use o_auth2_scope_consent_grant::*;
#[cfg(any(feature = "user", feature = "application"))]
mod o_auth2_scope_consent_grant_source;
#[cfg(any(feature = "user", feature = "application"))]
pub use o_auth2_scope_consent_grant_source::*;
#[cfg(any(feature = "user", feature = "application"))]
mod o_auth2_scope_consent_grant_status;
#[cfg(any(feature = "user", feature = "application"))]
pub use o_auth2_scope_consent_grant_status::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod o_auth2_scopes_mediation_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use o_auth2_scopes_mediation_policy_rule_condition::*;
#[cfg(feature = "application")]
mod o_auth2_token;
#[cfg(feature = "application")]
pub use o_auth2_token::*;
#[cfg(any(feature = "application", feature = "group"))]
mod o_auth_application_credentials;
#[cfg(any(feature = "application", feature = "group"))]
pub use o_auth_application_credentials::*;
#[cfg(any(feature = "application", feature = "group"))]
mod o_auth_endpoint_authentication_method;
#[cfg(any(feature = "application", feature = "group"))]
pub use o_auth_endpoint_authentication_method::*;
#[cfg(any(feature = "application", feature = "group"))]
mod o_auth_grant_type;
#[cfg(any(feature = "application", feature = "group"))]
pub use o_auth_grant_type::*;
#[cfg(any(feature = "application", feature = "group"))]
mod o_auth_response_type;
#[cfg(any(feature = "application", feature = "group"))]
pub use o_auth_response_type::*;
#[cfg(any(feature = "application", feature = "group"))]
mod open_id_connect_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use open_id_connect_application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod open_id_connect_application_consent_method;
#[cfg(any(feature = "application", feature = "group"))]
pub use open_id_connect_application_consent_method::*;
#[cfg(any(feature = "application", feature = "group"))]
mod open_id_connect_application_idp_initiated_login;
#[cfg(any(feature = "application", feature = "group"))]
pub use open_id_connect_application_idp_initiated_login::*;
#[cfg(any(feature = "application", feature = "group"))]
mod open_id_connect_application_issuer_mode;
#[cfg(any(feature = "application", feature = "group"))]
pub use open_id_connect_application_issuer_mode::*;
#[cfg(any(feature = "application", feature = "group"))]
mod open_id_connect_application_settings;
#[cfg(any(feature = "application", feature = "group"))]
pub use open_id_connect_application_settings::*;
#[cfg(any(feature = "application", feature = "group"))]
mod open_id_connect_application_settings_client;
#[cfg(any(feature = "application", feature = "group"))]
pub use open_id_connect_application_settings_client::*;
#[cfg(any(feature = "application", feature = "group"))]
mod open_id_connect_application_settings_client_keys;
#[cfg(any(feature = "application", feature = "group"))]
pub use open_id_connect_application_settings_client_keys::*;
#[cfg(any(feature = "application", feature = "group"))]
mod open_id_connect_application_settings_refresh_token;
#[cfg(any(feature = "application", feature = "group"))]
pub use open_id_connect_application_settings_refresh_token::*;
#[cfg(any(feature = "application", feature = "group"))]
mod open_id_connect_application_type;
#[cfg(any(feature = "application", feature = "group"))]
pub use open_id_connect_application_type::*;
#[cfg(any(feature = "application", feature = "group"))]
mod open_id_connect_refresh_token_rotation_type;
#[cfg(any(feature = "application", feature = "group"))]
pub use open_id_connect_refresh_token_rotation_type::*;
#[cfg(any(feature = "application", feature = "group"))]
mod org2_org_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use org2_org_application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod org2_org_application_settings;
#[cfg(any(feature = "application", feature = "group"))]
pub use org2_org_application_settings::*;
#[cfg(any(feature = "application", feature = "group"))]
mod org2_org_application_settings_app;
#[cfg(any(feature = "application", feature = "group"))]
pub use org2_org_application_settings_app::*;
#[cfg(feature = "application")]
mod password_setting_object;
#[cfg(feature = "application")]
pub use password_setting_object::*;
#[cfg(feature = "application")]
mod profile_setting_object;
#[cfg(feature = "application")]
pub use profile_setting_object::*;
#[cfg(feature = "application")]
mod provisioning_connection;
#[cfg(feature = "application")]
pub use provisioning_connection::*;
#[cfg(feature = "application")]
mod provisioning_connection_auth_scheme;
#[cfg(feature = "application")]
pub use provisioning_connection_auth_scheme::*;
#[cfg(feature = "application")]
mod provisioning_connection_profile;
#[cfg(feature = "application")]
pub use provisioning_connection_profile::*;
#[cfg(feature = "application")]
mod provisioning_connection_request;
#[cfg(feature = "application")]
pub use provisioning_connection_request::*;
#[cfg(feature = "application")]
mod provisioning_connection_status;
#[cfg(feature = "application")]
pub use provisioning_connection_status::*;
#[cfg(any(feature = "application", feature = "group"))]
mod saml_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use saml_application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod saml_application_settings;
#[cfg(any(feature = "application", feature = "group"))]
pub use saml_application_settings::*;
#[cfg(any(feature = "application", feature = "group"))]
mod saml_application_settings_sign_on;
#[cfg(any(feature = "application", feature = "group"))]
pub use saml_application_settings_sign_on::*;
#[cfg(any(feature = "application", feature = "group"))]
mod saml_attribute_statement;
#[cfg(any(feature = "application", feature = "group"))]
pub use saml_attribute_statement::*;
#[cfg(any(feature = "application", feature = "group"))]
mod scheme_application_credentials;
#[cfg(any(feature = "application", feature = "group"))]
pub use scheme_application_credentials::*;
#[cfg(any(feature = "application", feature = "group"))]
mod secure_password_store_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use secure_password_store_application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod secure_password_store_application_settings;
#[cfg(any(feature = "application", feature = "group"))]
pub use secure_password_store_application_settings::*;
#[cfg(any(feature = "application", feature = "group"))]
mod secure_password_store_application_settings_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use secure_password_store_application_settings_application::*;
#[cfg(feature = "application")]
mod seed_enum;
#[cfg(feature = "application")]
pub use seed_enum::*;
#[cfg(any(feature = "application", feature = "group"))]
mod sign_on_inline_hook;
#[cfg(any(feature = "application", feature = "group"))]
pub use sign_on_inline_hook::*;
#[cfg(any(feature = "application", feature = "group"))]
mod single_logout;
#[cfg(any(feature = "application", feature = "group"))]
pub use single_logout::*;
#[cfg(any(feature = "application", feature = "group"))]
mod sp_certificate;
#[cfg(any(feature = "application", feature = "group"))]
pub use sp_certificate::*;
#[cfg(any(feature = "application", feature = "group"))]
mod swa_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use swa_application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod swa_application_settings;
#[cfg(any(feature = "application", feature = "group"))]
pub use swa_application_settings::*;
#[cfg(any(feature = "application", feature = "group"))]
mod swa_application_settings_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use swa_application_settings_application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod swa_three_field_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use swa_three_field_application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod swa_three_field_application_settings;
#[cfg(any(feature = "application", feature = "group"))]
pub use swa_three_field_application_settings::*;
#[cfg(any(feature = "application", feature = "group"))]
mod swa_three_field_application_settings_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use swa_three_field_application_settings_application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod ws_federation_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use ws_federation_application::*;
#[cfg(any(feature = "application", feature = "group"))]
mod ws_federation_application_settings;
#[cfg(any(feature = "application", feature = "group"))]
pub use ws_federation_application_settings::*;
#[cfg(any(feature = "application", feature = "group"))]
mod ws_federation_application_settings_application;
#[cfg(any(feature = "application", feature = "group"))]
pub use ws_federation_application_settings_application::*;
