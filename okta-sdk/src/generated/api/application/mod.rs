mod activate_client_secret;
mod activate_default_provisioning_connection;
mod activate_inactive;
mod add_client_secret;
mod assign_group_to;
mod assign_policy_to_application;
mod assign_user_to_application;
mod clone_application_key_credential;
mod create_new;
mod deactivate_client_secret_by_id;
mod deactivate_default_provisioning_connection;
mod deactivate_lifecycle;
mod delete_csr_by_id;
mod generate_csr_for_application;
mod generate_x509_certificate;
mod get_by_id;
mod get_client_secret;
mod get_credentials_csrs;
mod get_default_provisioning_connection;
mod get_feature;
mod get_group_assignment;
mod get_key_credential;
mod get_single_scope_consent_grant;
mod get_specific_user_assignment;
mod get_token;
mod grant_consent_to_scope;
mod list_apps;
mod list_assigned_users;
mod list_client_secrets;
mod list_csrs_for_application;
mod list_features;
mod list_groups_assigned;
mod list_key_credentials;
mod list_scope_consent_grants;
mod list_tokens;
mod preview_saml_app_metadata;
mod publish_binary_cer_cert;
mod publish_binary_der_cert;
mod publish_binary_pem_cert;
mod publish_cer_cert;
mod publish_csr_lifecycle;
mod publish_der_cert;
mod remove_group_assignment;
mod remove_inactive;
mod remove_secret;
mod remove_user_from;
mod revoke_all_tokens;
mod revoke_permission;
mod revoke_token;
mod set_default_provisioning_connection;
mod update_application_in_org;
mod update_feature;
mod update_logo;
mod update_profile_for_user;
pub use activate_client_secret::*;
pub use activate_default_provisioning_connection::*;
pub use activate_inactive::*;
pub use add_client_secret::*;
pub use assign_group_to::*;
pub use assign_policy_to_application::*;
pub use assign_user_to_application::*;
pub use clone_application_key_credential::*;
pub use create_new::*;
pub use deactivate_client_secret_by_id::*;
pub use deactivate_default_provisioning_connection::*;
pub use deactivate_lifecycle::*;
pub use delete_csr_by_id::*;
pub use generate_csr_for_application::*;
pub use generate_x509_certificate::*;
pub use get_by_id::*;
pub use get_client_secret::*;
pub use get_credentials_csrs::*;
pub use get_default_provisioning_connection::*;
pub use get_feature::*;
pub use get_group_assignment::*;
pub use get_key_credential::*;
pub use get_single_scope_consent_grant::*;
pub use get_specific_user_assignment::*;
pub use get_token::*;
pub use grant_consent_to_scope::*;
pub use list_apps::*;
pub use list_assigned_users::*;
pub use list_client_secrets::*;
pub use list_csrs_for_application::*;
pub use list_features::*;
pub use list_groups_assigned::*;
pub use list_key_credentials::*;
pub use list_scope_consent_grants::*;
pub use list_tokens::*;
pub use preview_saml_app_metadata::*;
pub use publish_binary_cer_cert::*;
pub use publish_binary_der_cert::*;
pub use publish_binary_pem_cert::*;
pub use publish_cer_cert::*;
pub use publish_csr_lifecycle::*;
pub use publish_der_cert::*;
pub use remove_group_assignment::*;
pub use remove_inactive::*;
pub use remove_secret::*;
pub use remove_user_from::*;
pub use revoke_all_tokens::*;
pub use revoke_permission::*;
pub use revoke_token::*;
pub use set_default_provisioning_connection::*;
pub use update_application_in_org::*;
pub use update_feature::*;
pub use update_logo::*;
pub use update_profile_for_user::*;
/// The applications that an org integrates, with their settings, keys, provisioning and the users and groups
/// assigned to them.
///
/// [`Okta::application`](crate::Okta::application) gives it.
#[derive(Clone, Copy, Debug)]
pub struct ApplicationApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> ApplicationApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
