mod activate_lifecycle_success;
mod create_success;
mod deactivate_lifecycle_success;
mod delete_success;
mod get_list;
mod get_success_by_id;
mod update_success;
pub use activate_lifecycle_success::*;
pub use create_success::*;
pub use deactivate_lifecycle_success::*;
pub use delete_success::*;
pub use get_list::*;
pub use get_success_by_id::*;
pub use update_success::*;
/// Web origins that browsers may call Okta from, be redirected to or embed Okta in.
///
/// [`Okta::trusted_origin`](crate::Okta::trusted_origin) gives it.
#[derive(Clone, Copy, Debug)]
pub struct TrustedOriginApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> TrustedOriginApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
