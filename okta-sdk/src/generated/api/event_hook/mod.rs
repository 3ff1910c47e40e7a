mod activate_lifecycle_success;
mod create_success;
mod deactivate_lifecycle_event;
mod get_success_event;
mod list_success_events;
mod remove_success_event;
mod update_success_event;
mod verify_lifecycle_success;
pub use activate_lifecycle_success::*;
pub use create_success::*;
pub use deactivate_lifecycle_event::*;
pub use get_success_event::*;
pub use list_success_events::*;
pub use remove_success_event::*;
pub use update_success_event::*;
pub use verify_lifecycle_success::*;
/// Outgoing web hooks that tell an external service of events in the org after they happened.
///
/// [`Okta::event_hook`](crate::Okta::event_hook) gives it.
#[derive(Clone, Copy, Debug)]
pub struct EventHookApi<'a> {
    pub(crate) okta: &'a crate::Okta,
}
impl<'a> EventHookApi<'a> {
    /// The calls of a client.
    #[inline]
    pub fn new(okta: &'a crate::Okta) -> Self {
        Self { okta }
    }
}
