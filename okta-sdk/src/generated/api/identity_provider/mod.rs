mod activate_idp_lifecycle;
mod add_new_idp;
mod add_x509_certificate_public_key;
mod clone_signing_key_credential;
mod deactivate_idp;
mod delete_key_credential;
mod enumerate_idp_keys;
mod generate_csr;
mod generate_new_signing_key_credential;
mod get_by_idp;
mod get_csr_by_idp;
mod get_key_credential_by_idp;
mod get_linked_user_by_id;
mod get_signing_key_credential_by_idp;
mod get_social_auth_tokens;
mod get_user;
mod link_user_to_idp_without_transaction;
mod list;
mod list_csrs_for_certificate_signing_requests;
mod list_signing_key_credentials;
mod publish_binary_cer_cert_for_identity_provider;
mod publish_binary_der_cert_for_identity_provider;
mod publish_binary_pem_cert_for_identity_provider;
mod publish_cer_cert_for_identity_provider;
mod publish_der_cert_for_identity_provider;
mod remove_idp;
mod revoke_csr_for_identity_provider;
mod unlink_user;
mod update_configuration;
mod update_csr_lifecycle_publish;
pub use activate_idp_lifecycle::*;
pub use add_new_idp::*;
pub use add_x509_certificate_public_key::*;
pub use clone_signing_key_credential::*;
pub use deactivate_idp::*;
pub use delete_key_credential::*;
pub use enumerate_idp_keys::*;
pub use generate_csr::*;
pub use generate_new_signing_key_credential::*;
pub use get_by_idp::*;
pub use get_csr_by_idp::*;
pub use get_key_credential_by_idp::*;
pub use get_linked_user_by_id::*;
pub use get_signing_key_credential_by_idp::*;
pub use get_social_auth_tokens::*;
pub use get_user::*;
pub use link_user_to_idp_without_transaction::*;
pub use list::*;
pub use list_csrs_for_certificate_signing_requests::*;
pub use list_signing_key_credentials::*;
pub use publish_binary_cer_cert_for_identity_provider::*;
pub use publish_binary_der_cert_for_identity_provider::*;
pub use publish_binary_pem_cert_for_identity_provider::*;
pub use publish_cer_cert_for_identity_provider::*;
pub use publish_der_cert_for_identity_provider::*;
pub use remove_idp::*;
pub use revoke_csr_for_identity_provider::*;
pub use unlink_user::*;
pub use update_configuration::*;
pub use update_csr_lifecycle_publish::*;
/// External identity providers that users sign in through, with their keys and linked users.
///
/// [`Okta::identity_provider`](crate::Okta::identity_provider) gives it.
#[derive(Clone, Copy, Debug)]
pub struct IdentityProviderApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> IdentityProviderApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
