mod application_preview_saml_app_metadata_response;
pub use application_preview_saml_app_metadata_response::*;
mod application_update_logo_request;
pub use application_update_logo_request::*;
#[cfg(any(feature = "user", feature = "group"))]
mod assign_role_request;
#[cfg(any(feature = "user", feature = "group"))]
pub use assign_role_request::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_policy_rule;
#[cfg(feature = "authorization-server")]
pub use authorization_server_policy_rule::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_policy_rule_actions;
#[cfg(feature = "authorization-server")]
pub use authorization_server_policy_rule_actions::*;
#[cfg(feature = "authorization-server")]
mod authorization_server_policy_rule_conditions;
#[cfg(feature = "authorization-server")]
pub use authorization_server_policy_rule_conditions::*;
#[cfg(any(feature = "user", feature = "group"))]
mod catalog_application;
#[cfg(any(feature = "user", feature = "group"))]
pub use catalog_application::*;
#[cfg(any(feature = "user", feature = "group"))]
mod catalog_application_status;
#[cfg(any(feature = "user", feature = "group"))]
pub use catalog_application_status::*;
#[cfg(feature = "brand")]
mod email_template;
#[cfg(feature = "brand")]
pub use email_template::*;
#[cfg(feature = "brand")]
mod email_template_content;
#[cfg(feature = "brand")]
pub use email_template_content::*;
#[cfg(feature = "brand")]
mod email_template_customization;
#[cfg(feature = "brand")]
pub use email_template_customization::*;
#[cfg(feature = "brand")]
mod email_template_customization_request;
#[cfg(feature = "brand")]
pub use email_template_customization_request::*;
#[cfg(feature = "brand")]
mod email_template_test_request;
#[cfg(feature = "brand")]
pub use email_template_test_request::*;
#[cfg(any(feature = "application", feature = "feature"))]
mod enabled_status;
#[cfg(any(feature = "application", feature = "feature"))]
pub use enabled_status::*;
#[cfg(feature = "group")]
mod group_rule;
#[cfg(feature = "group")]
pub use group_rule::*;
#[cfg(feature = "group")]
mod group_rule_action;
#[cfg(feature = "group")]
pub use group_rule_action::*;
#[cfg(feature = "group")]
mod group_rule_conditions;
#[cfg(feature = "group")]
pub use group_rule_conditions::*;
#[cfg(feature = "group")]
mod group_rule_expression;
#[cfg(feature = "group")]
pub use group_rule_expression::*;
#[cfg(feature = "group")]
mod group_rule_group_assignment;
#[cfg(feature = "group")]
pub use group_rule_group_assignment::*;
#[cfg(feature = "group")]
mod group_rule_group_condition;
#[cfg(feature = "group")]
pub use group_rule_group_condition::*;
#[cfg(feature = "group")]
mod group_rule_people_condition;
#[cfg(feature = "group")]
pub use group_rule_people_condition::*;
#[cfg(feature = "group")]
mod group_rule_status;
#[cfg(feature = "group")]
pub use group_rule_status::*;
#[cfg(feature = "group")]
mod group_rule_user_condition;
#[cfg(feature = "group")]
pub use group_rule_user_condition::*;
#[cfg(feature = "trusted-origin")]
mod iframe_embed_scope_allowed_apps;
#[cfg(feature = "trusted-origin")]
pub use iframe_embed_scope_allowed_apps::*;
mod ion_field;
pub use ion_field::*;
mod ion_form;
pub use ion_form::*;
#[cfg(any(feature = "user", feature = "group"))]
mod role_assignment_type;
#[cfg(any(feature = "user", feature = "group"))]
pub use role_assignment_type::*;
#[cfg(any(feature = "user", feature = "group"))]
mod role_type;
#[cfg(any(feature = "user", feature = "group"))]
pub use role_type::*;
#[cfg(feature = "trusted-origin")]
mod scope;
#[cfg(feature = "trusted-origin")]
pub use scope::*;
#[cfg(feature = "trusted-origin")]
mod scope_type;
#[cfg(feature = "trusted-origin")]
pub use scope_type::*;
#[cfg(any(feature = "user", feature = "subscription"))]
mod subscription;
#[cfg(any(feature = "user", feature = "subscription"))]
pub use subscription::*;
#[cfg(any(feature = "user", feature = "subscription"))]
mod subscription_status;
#[cfg(any(feature = "user", feature = "subscription"))]
pub use subscription_status::*;
#[cfg(feature = "authorization-server")]
mod token_authorization_server_policy_rule_action;
#[cfg(feature = "authorization-server")]
pub use token_authorization_server_policy_rule_action::*;
#[cfg(feature = "authorization-server")]
mod token_authorization_server_policy_rule_action_inline_hook;
#[cfg(feature = "authorization-server")]
pub use token_authorization_server_policy_rule_action_inline_hook::*;
