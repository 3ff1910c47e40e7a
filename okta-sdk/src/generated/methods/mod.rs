#[cfg(feature = "policy")]
mod access_policy;
#[cfg(feature = "policy")]
mod access_policy_rule;
#[cfg(feature = "application")]
mod app_user;
#[cfg(any(feature = "application", feature = "group"))]
mod application;
#[cfg(feature = "application")]
mod application_feature;
#[cfg(feature = "application")]
mod application_group_assignment;
#[cfg(feature = "authenticator")]
mod authenticator;
#[cfg(feature = "authorization-server")]
mod authorization_server;
#[cfg(feature = "authorization-server")]
mod authorization_server_policy;
#[cfg(feature = "authorization-server")]
mod authorization_server_policy_rule;
#[cfg(any(feature = "application", feature = "group"))]
mod auto_login_application;
#[cfg(any(feature = "application", feature = "group"))]
mod basic_auth_application;
#[cfg(any(feature = "application", feature = "group"))]
mod bookmark_application;
#[cfg(feature = "brand")]
mod brand;
#[cfg(any(feature = "application", feature = "group"))]
mod browser_plugin_application;
#[cfg(feature = "user-factor")]
mod call_user_factor;
#[cfg(feature = "user-factor")]
mod custom_hotp_user_factor;
#[cfg(feature = "domain")]
mod domain_certificate;
#[cfg(feature = "brand")]
mod email_template;
#[cfg(feature = "user-factor")]
mod email_user_factor;
#[cfg(feature = "event-hook")]
mod event_hook;
#[cfg(feature = "feature")]
mod feature;
#[cfg(any(feature = "user", feature = "group"))]
mod group;
#[cfg(feature = "group")]
mod group_rule;
#[cfg(feature = "user-factor")]
mod hardware_user_factor;
#[cfg(any(feature = "user", feature = "identity-provider"))]
mod identity_provider;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
mod identity_provider_policy;
#[cfg(feature = "inline-hook")]
mod inline_hook;
#[cfg(feature = "linked-object")]
mod linked_object;
#[cfg(feature = "policy")]
mod multifactor_enrollment_policy;
#[cfg(feature = "network-zone")]
mod network_zone;
#[cfg(feature = "policy")]
mod o_auth_authorization_policy;
#[cfg(feature = "policy")]
mod okta_sign_on_policy;
#[cfg(feature = "policy")]
mod okta_sign_on_policy_rule;
#[cfg(any(feature = "application", feature = "group"))]
mod open_id_connect_application;
#[cfg(any(feature = "application", feature = "group"))]
mod org2_org_application;
#[cfg(feature = "org")]
mod org_contact_user;
#[cfg(feature = "org")]
mod org_okta_communication_setting;
#[cfg(feature = "org")]
mod org_okta_support_settings_obj;
#[cfg(feature = "org")]
mod org_preferences;
#[cfg(feature = "org")]
mod org_setting;
#[cfg(any(feature = "application", feature = "group"))]
mod other_application;
#[cfg(any(feature = "application", feature = "group"))]
mod other_browser_plugin_application;
#[cfg(feature = "policy")]
mod other_policy;
#[cfg(feature = "policy")]
mod other_policy_rule;
#[cfg(any(feature = "application", feature = "group"))]
mod other_saml_application;
#[cfg(feature = "user-factor")]
mod other_user_factor;
#[cfg(feature = "policy")]
mod password_policy;
#[cfg(feature = "policy")]
mod password_policy_rule;
#[cfg(feature = "policy")]
mod policy;
#[cfg(feature = "policy")]
mod policy_rule;
#[cfg(feature = "policy")]
mod profile_enrollment_policy;
#[cfg(feature = "policy")]
mod profile_enrollment_policy_rule;
#[cfg(feature = "profile-mapping")]
mod profile_mapping;
#[cfg(feature = "application")]
mod provisioning_connection;
#[cfg(feature = "application")]
mod provisioning_connection_profile;
#[cfg(feature = "user-factor")]
mod push_user_factor;
#[cfg(any(feature = "user", feature = "group"))]
mod role;
#[cfg(any(feature = "application", feature = "group"))]
mod saml_application;
#[cfg(any(feature = "application", feature = "group"))]
mod secure_password_store_application;
#[cfg(feature = "user-factor")]
mod security_question_user_factor;
#[cfg(feature = "session")]
mod session;
#[cfg(feature = "template")]
mod sms_template;
#[cfg(feature = "user-factor")]
mod sms_user_factor;
#[cfg(any(feature = "user", feature = "subscription"))]
mod subscription;
#[cfg(any(feature = "application", feature = "group"))]
mod swa_application;
#[cfg(any(feature = "application", feature = "group"))]
mod swa_three_field_application;
#[cfg(feature = "brand")]
mod theme;
#[cfg(feature = "threat-insight")]
mod threat_insight_configuration;
#[cfg(feature = "user-factor")]
mod token_user_factor;
#[cfg(feature = "user-factor")]
mod totp_user_factor;
#[cfg(feature = "trusted-origin")]
mod trusted_origin;
#[cfg(feature = "user-factor")]
mod u2f_user_factor;
#[cfg(any(feature = "user", feature = "group", feature = "user-factor"))]
mod user;
#[cfg(feature = "user-factor")]
mod user_factor;
#[cfg(
    any(
        feature = "user",
        feature = "group",
        feature = "user-factor",
        feature = "user-type"
    )
)]
mod user_type;
#[cfg(feature = "user-factor")]
mod web_authn_user_factor;
#[cfg(feature = "user-factor")]
mod web_user_factor;
#[cfg(any(feature = "application", feature = "group"))]
mod ws_federation_application;
