mod activate_lifecycle;
mod activate_rule_lifecycle;
mod create_new_policy;
mod create_rule;
mod deactivate_lifecycle;
mod deactivate_rule_lifecycle;
mod enumerate_rules;
mod get_all_with_type;
mod get_policy;
mod get_policy_rule;
mod remove_policy_operation;
mod remove_rule;
mod update_operation;
mod update_rule;
pub use activate_lifecycle::*;
pub use activate_rule_lifecycle::*;
pub use create_new_policy::*;
pub use create_rule::*;
pub use deactivate_lifecycle::*;
pub use deactivate_rule_lifecycle::*;
pub use enumerate_rules::*;
pub use get_all_with_type::*;
pub use get_policy::*;
pub use get_policy_rule::*;
pub use remove_policy_operation::*;
pub use remove_rule::*;
pub use update_operation::*;
pub use update_rule::*;
/// Policies and their rules, which decide on sign-in, passwords, enrollment of authenticators and identity
/// provider routing.
///
/// [`Okta::policy`](crate::Okta::policy) gives it.
#[derive(Clone, Copy, Debug)]
pub struct PolicyApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> PolicyApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
