mod activate_lifecycle_success;
mod create_new;
mod deactivate_lifecycle_success;
mod get_success;
mod list_all_available;
mod update_authenticator;
pub use activate_lifecycle_success::*;
pub use create_new::*;
pub use deactivate_lifecycle_success::*;
pub use get_success::*;
pub use list_all_available::*;
pub use update_authenticator::*;
/// The means that users can prove their identity with, as configured for the org.
///
/// [`Okta::authenticator`](crate::Okta::authenticator) gives it.
#[derive(Clone, Copy, Debug)]
pub struct AuthenticatorApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> AuthenticatorApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
