mod activate_lifecycle;
mod create_success;
mod deactivate_lifecycle;
mod delete_matching_by_id;
mod execute_with_input;
mod get_by_id;
mod get_success;
mod update_by_id;
pub use activate_lifecycle::*;
pub use create_success::*;
pub use deactivate_lifecycle::*;
pub use delete_matching_by_id::*;
pub use execute_with_input::*;
pub use get_by_id::*;
pub use get_success::*;
pub use update_by_id::*;
/// Outgoing calls with which Okta asks an external service, in the middle of a process, how to go on.
///
/// [`Okta::inline_hook`](crate::Okta::inline_hook) gives it.
#[derive(Clone, Copy, Debug)]
pub struct InlineHookApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> InlineHookApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
