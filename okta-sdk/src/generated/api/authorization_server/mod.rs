mod activate_lifecycle_success;
mod activate_policy_lifecycle;
mod activate_policy_rule;
mod create_claims;
mod create_new_server;
mod create_policy;
mod create_policy_rule;
mod create_scope;
mod deactivate_lifecycle;
mod deactivate_policy_lifecycle;
mod deactivate_policy_rule;
mod delete_auth_token;
mod delete_claim;
mod delete_client_token;
mod delete_policy_by_id;
mod delete_policy_rule;
mod delete_scope;
mod delete_success;
mod enumerate_policy_rules;
mod get_by_id;
mod get_claim;
mod get_client_auth_token;
mod get_client_tokens;
mod get_policies;
mod get_policies_success;
mod get_policy_rule_by_id;
mod get_scope;
mod list_claims;
mod list_clients;
mod list_credentials_keys;
mod list_scopes;
mod list_servers;
mod rotate_key_lifecycle;
mod update_by_id;
mod update_claim_success;
mod update_policy_rule_configuration;
mod update_policy_success;
mod update_scope_success;
pub use activate_lifecycle_success::*;
pub use activate_policy_lifecycle::*;
pub use activate_policy_rule::*;
pub use create_claims::*;
pub use create_new_server::*;
pub use create_policy::*;
pub use create_policy_rule::*;
pub use create_scope::*;
pub use deactivate_lifecycle::*;
pub use deactivate_policy_lifecycle::*;
pub use deactivate_policy_rule::*;
pub use delete_auth_token::*;
pub use delete_claim::*;
pub use delete_client_token::*;
pub use delete_policy_by_id::*;
pub use delete_policy_rule::*;
pub use delete_scope::*;
pub use delete_success::*;
pub use enumerate_policy_rules::*;
pub use get_by_id::*;
pub use get_claim::*;
pub use get_client_auth_token::*;
pub use get_client_tokens::*;
pub use get_policies::*;
pub use get_policies_success::*;
pub use get_policy_rule_by_id::*;
pub use get_scope::*;
pub use list_claims::*;
pub use list_clients::*;
pub use list_credentials_keys::*;
pub use list_scopes::*;
pub use list_servers::*;
pub use rotate_key_lifecycle::*;
pub use update_by_id::*;
pub use update_claim_success::*;
pub use update_policy_rule_configuration::*;
pub use update_policy_success::*;
pub use update_scope_success::*;
/// Custom OAuth 2.0 authorization servers, with their scopes, claims, access policies, keys and refresh tokens.
///
/// [`Okta::authorization_server`](crate::Okta::authorization_server) gives it.
#[derive(Clone, Copy, Debug)]
pub struct AuthorizationServerApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> AuthorizationServerApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
