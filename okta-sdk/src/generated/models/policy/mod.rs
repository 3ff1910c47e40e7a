#[cfg(feature = "policy")]
mod access_policy;
#[cfg(feature = "policy")]
pub use access_policy::*;
#[cfg(feature = "policy")]
mod access_policy_constraint;
#[cfg(feature = "policy")]
pub use access_policy_constraint::*;
#[cfg(feature = "policy")]
mod access_policy_constraints;
#[cfg(feature = "policy")]
pub use access_policy_constraints::*;
#[cfg(feature = "policy")]
mod access_policy_rule;
#[cfg(feature = "policy")]
pub use access_policy_rule::*;
#[cfg(feature = "policy")]
mod access_policy_rule_actions;
#[cfg(feature = "policy")]
pub use access_policy_rule_actions::*;
#[cfg(feature = "policy")]
mod access_policy_rule_application_sign_on;
#[cfg(feature = "policy")]
pub use access_policy_rule_application_sign_on::*;
#[cfg(feature = "policy")]
mod access_policy_rule_conditions;
#[cfg(feature = "policy")]
pub use access_policy_rule_conditions::*;
#[cfg(feature = "policy")]
mod access_policy_rule_custom_condition;
#[cfg(feature = "policy")]
pub use access_policy_rule_custom_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod app_and_instance_condition_evaluator_app_or_instance;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use app_and_instance_condition_evaluator_app_or_instance::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod app_and_instance_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use app_and_instance_policy_rule_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod app_instance_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use app_instance_policy_rule_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod before_scheduled_action_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use before_scheduled_action_policy_rule_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod client_policy_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use client_policy_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod context_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use context_policy_rule_condition::*;
#[cfg(feature = "policy")]
mod device_access_policy_rule_condition;
#[cfg(feature = "policy")]
pub use device_access_policy_rule_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod device_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use device_policy_rule_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod device_policy_rule_condition_platform;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use device_policy_rule_condition_platform::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod duration;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use duration::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod grant_type_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use grant_type_policy_rule_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod group_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use group_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod group_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use group_policy_rule_condition::*;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
mod identity_provider_policy;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
pub use identity_provider_policy::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod identity_provider_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use identity_provider_policy_rule_condition::*;
#[cfg(feature = "policy")]
mod idp_policy_rule_action;
#[cfg(feature = "policy")]
pub use idp_policy_rule_action::*;
#[cfg(feature = "policy")]
mod idp_policy_rule_action_provider;
#[cfg(feature = "policy")]
pub use idp_policy_rule_action_provider::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod inactivity_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use inactivity_policy_rule_condition::*;
#[cfg(feature = "policy")]
mod knowledge_constraint;
#[cfg(feature = "policy")]
pub use knowledge_constraint::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod lifecycle_expiration_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use lifecycle_expiration_policy_rule_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod mdm_enrollment_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use mdm_enrollment_policy_rule_condition::*;
#[cfg(feature = "policy")]
mod multifactor_enrollment_policy;
#[cfg(feature = "policy")]
pub use multifactor_enrollment_policy::*;
#[cfg(feature = "policy")]
mod multifactor_enrollment_policy_authenticator_settings;
#[cfg(feature = "policy")]
pub use multifactor_enrollment_policy_authenticator_settings::*;
#[cfg(feature = "policy")]
mod multifactor_enrollment_policy_authenticator_status;
#[cfg(feature = "policy")]
pub use multifactor_enrollment_policy_authenticator_status::*;
#[cfg(feature = "policy")]
mod multifactor_enrollment_policy_authenticator_type;
#[cfg(feature = "policy")]
pub use multifactor_enrollment_policy_authenticator_type::*;
#[cfg(feature = "policy")]
mod multifactor_enrollment_policy_settings;
#[cfg(feature = "policy")]
pub use multifactor_enrollment_policy_settings::*;
#[cfg(feature = "policy")]
mod multifactor_enrollment_policy_settings_type;
#[cfg(feature = "policy")]
pub use multifactor_enrollment_policy_settings_type::*;
#[cfg(feature = "policy")]
mod o_auth_authorization_policy;
#[cfg(feature = "policy")]
pub use o_auth_authorization_policy::*;
#[cfg(feature = "policy")]
mod okta_sign_on_policy;
#[cfg(feature = "policy")]
pub use okta_sign_on_policy::*;
#[cfg(feature = "policy")]
mod okta_sign_on_policy_conditions;
#[cfg(feature = "policy")]
pub use okta_sign_on_policy_conditions::*;
#[cfg(feature = "policy")]
mod okta_sign_on_policy_rule;
#[cfg(feature = "policy")]
pub use okta_sign_on_policy_rule::*;
#[cfg(feature = "policy")]
mod okta_sign_on_policy_rule_actions;
#[cfg(feature = "policy")]
pub use okta_sign_on_policy_rule_actions::*;
#[cfg(feature = "policy")]
mod okta_sign_on_policy_rule_conditions;
#[cfg(feature = "policy")]
pub use okta_sign_on_policy_rule_conditions::*;
#[cfg(feature = "policy")]
mod okta_sign_on_policy_rule_signon_actions;
#[cfg(feature = "policy")]
pub use okta_sign_on_policy_rule_signon_actions::*;
#[cfg(feature = "policy")]
mod okta_sign_on_policy_rule_signon_session_actions;
#[cfg(feature = "policy")]
pub use okta_sign_on_policy_rule_signon_session_actions::*;
#[cfg(feature = "policy")]
mod password_dictionary;
#[cfg(feature = "policy")]
pub use password_dictionary::*;
#[cfg(feature = "policy")]
mod password_dictionary_common;
#[cfg(feature = "policy")]
pub use password_dictionary_common::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod password_expiration_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use password_expiration_policy_rule_condition::*;
#[cfg(feature = "policy")]
mod password_policy;
#[cfg(feature = "policy")]
pub use password_policy::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod password_policy_authentication_provider_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use password_policy_authentication_provider_condition::*;
#[cfg(feature = "policy")]
mod password_policy_conditions;
#[cfg(feature = "policy")]
pub use password_policy_conditions::*;
#[cfg(feature = "policy")]
mod password_policy_delegation_settings;
#[cfg(feature = "policy")]
pub use password_policy_delegation_settings::*;
#[cfg(feature = "policy")]
mod password_policy_delegation_settings_options;
#[cfg(feature = "policy")]
pub use password_policy_delegation_settings_options::*;
#[cfg(feature = "policy")]
mod password_policy_password_settings;
#[cfg(feature = "policy")]
pub use password_policy_password_settings::*;
#[cfg(feature = "policy")]
mod password_policy_password_settings_age;
#[cfg(feature = "policy")]
pub use password_policy_password_settings_age::*;
#[cfg(feature = "policy")]
mod password_policy_password_settings_complexity;
#[cfg(feature = "policy")]
pub use password_policy_password_settings_complexity::*;
#[cfg(feature = "policy")]
mod password_policy_password_settings_lockout;
#[cfg(feature = "policy")]
pub use password_policy_password_settings_lockout::*;
#[cfg(feature = "policy")]
mod password_policy_recovery_email;
#[cfg(feature = "policy")]
pub use password_policy_recovery_email::*;
#[cfg(feature = "policy")]
mod password_policy_recovery_email_properties;
#[cfg(feature = "policy")]
pub use password_policy_recovery_email_properties::*;
#[cfg(feature = "policy")]
mod password_policy_recovery_email_recovery_token;
#[cfg(feature = "policy")]
pub use password_policy_recovery_email_recovery_token::*;
#[cfg(feature = "policy")]
mod password_policy_recovery_factor_settings;
#[cfg(feature = "policy")]
pub use password_policy_recovery_factor_settings::*;
#[cfg(feature = "policy")]
mod password_policy_recovery_factors;
#[cfg(feature = "policy")]
pub use password_policy_recovery_factors::*;
#[cfg(feature = "policy")]
mod password_policy_recovery_question;
#[cfg(feature = "policy")]
pub use password_policy_recovery_question::*;
#[cfg(feature = "policy")]
mod password_policy_recovery_question_complexity;
#[cfg(feature = "policy")]
pub use password_policy_recovery_question_complexity::*;
#[cfg(feature = "policy")]
mod password_policy_recovery_question_properties;
#[cfg(feature = "policy")]
pub use password_policy_recovery_question_properties::*;
#[cfg(feature = "policy")]
mod password_policy_recovery_settings;
#[cfg(feature = "policy")]
pub use password_policy_recovery_settings::*;
#[cfg(feature = "policy")]
mod password_policy_rule;
#[cfg(feature = "policy")]
pub use password_policy_rule::*;
#[cfg(feature = "policy")]
mod password_policy_rule_action;
#[cfg(feature = "policy")]
pub use password_policy_rule_action::*;
#[cfg(feature = "policy")]
mod password_policy_rule_actions;
#[cfg(feature = "policy")]
pub use password_policy_rule_actions::*;
#[cfg(feature = "policy")]
mod password_policy_rule_conditions;
#[cfg(feature = "policy")]
pub use password_policy_rule_conditions::*;
#[cfg(feature = "policy")]
mod password_policy_settings;
#[cfg(feature = "policy")]
pub use password_policy_settings::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod platform_condition_evaluator_platform;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use platform_condition_evaluator_platform::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod platform_condition_evaluator_platform_operating_system;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use platform_condition_evaluator_platform_operating_system::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod platform_condition_evaluator_platform_operating_system_version;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use platform_condition_evaluator_platform_operating_system_version::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod platform_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use platform_policy_rule_condition::*;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
mod policy;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
pub use policy::*;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
mod policy_account_link;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
pub use policy_account_link::*;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
mod policy_account_link_filter;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
pub use policy_account_link_filter::*;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
mod policy_account_link_filter_groups;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
pub use policy_account_link_filter_groups::*;
#[cfg(feature = "policy")]
mod policy_enumerate_rules_response;
#[cfg(feature = "policy")]
pub use policy_enumerate_rules_response::*;
#[cfg(feature = "policy")]
mod policy_get_all_with_type_response;
#[cfg(feature = "policy")]
pub use policy_get_all_with_type_response::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod policy_network_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use policy_network_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod policy_people_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use policy_people_condition::*;
#[cfg(feature = "policy")]
mod policy_rule;
#[cfg(feature = "policy")]
pub use policy_rule::*;
#[cfg(feature = "policy")]
mod policy_rule_actions;
#[cfg(feature = "policy")]
pub use policy_rule_actions::*;
#[cfg(feature = "policy")]
mod policy_rule_actions_enroll;
#[cfg(feature = "policy")]
pub use policy_rule_actions_enroll::*;
#[cfg(feature = "policy")]
mod policy_rule_actions_enroll_self;
#[cfg(feature = "policy")]
pub use policy_rule_actions_enroll_self::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod policy_rule_auth_context_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use policy_rule_auth_context_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod policy_rule_conditions;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use policy_rule_conditions::*;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
mod policy_subject;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
pub use policy_subject::*;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
mod policy_subject_match_type;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
pub use policy_subject_match_type::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod policy_type;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use policy_type::*;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
mod policy_user_name_template;
#[cfg(any(feature = "user", feature = "identity-provider", feature = "policy"))]
pub use policy_user_name_template::*;
#[cfg(feature = "policy")]
mod possession_constraint;
#[cfg(feature = "policy")]
pub use possession_constraint::*;
#[cfg(feature = "policy")]
mod pre_registration_inline_hook;
#[cfg(feature = "policy")]
pub use pre_registration_inline_hook::*;
#[cfg(feature = "policy")]
mod profile_enrollment_policy;
#[cfg(feature = "policy")]
pub use profile_enrollment_policy::*;
#[cfg(feature = "policy")]
mod profile_enrollment_policy_rule;
#[cfg(feature = "policy")]
pub use profile_enrollment_policy_rule::*;
#[cfg(feature = "policy")]
mod profile_enrollment_policy_rule_action;
#[cfg(feature = "policy")]
pub use profile_enrollment_policy_rule_action::*;
#[cfg(feature = "policy")]
mod profile_enrollment_policy_rule_actions;
#[cfg(feature = "policy")]
pub use profile_enrollment_policy_rule_actions::*;
#[cfg(feature = "policy")]
mod profile_enrollment_policy_rule_activation_requirement;
#[cfg(feature = "policy")]
pub use profile_enrollment_policy_rule_activation_requirement::*;
#[cfg(feature = "policy")]
mod profile_enrollment_policy_rule_profile_attribute;
#[cfg(feature = "policy")]
pub use profile_enrollment_policy_rule_profile_attribute::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod risk_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use risk_policy_rule_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod risk_score_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use risk_score_policy_rule_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod scheduled_user_lifecycle_action;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use scheduled_user_lifecycle_action::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod user_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use user_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod user_identifier_condition_evaluator_pattern;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use user_identifier_condition_evaluator_pattern::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod user_identifier_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use user_identifier_policy_rule_condition::*;
#[cfg(feature = "identity-provider")]
mod user_identity_provider_link_request;
#[cfg(feature = "identity-provider")]
pub use user_identity_provider_link_request::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod user_lifecycle_attribute_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use user_lifecycle_attribute_policy_rule_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod user_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use user_policy_rule_condition::*;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
mod user_status_policy_rule_condition;
#[cfg(
    any(
        feature = "user",
        feature = "authorization-server",
        feature = "identity-provider",
        feature = "policy"
    )
)]
pub use user_status_policy_rule_condition::*;
#[cfg(feature = "policy")]
mod user_type_condition;
#[cfg(feature = "policy")]
pub use user_type_condition::*;
#[cfg(feature = "policy")]
mod verification_method;
#[cfg(feature = "policy")]
pub use verification_method::*;
