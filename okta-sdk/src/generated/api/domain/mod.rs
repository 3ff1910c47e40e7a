mod create_certificate;
mod create_new_domain;
mod get_by_id;
mod list_verified_custom;
mod remove_by_id;
mod verify_by_id;
pub use create_certificate::*;
pub use create_new_domain::*;
pub use get_by_id::*;
pub use list_verified_custom::*;
pub use remove_by_id::*;
pub use verify_by_id::*;
/// Custom domains under which the org is reached, with their DNS records and certificates.
///
/// [`Okta::domain`](crate::Okta::domain) gives it.
#[derive(Clone, Copy, Debug)]
pub struct DomainApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> DomainApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
