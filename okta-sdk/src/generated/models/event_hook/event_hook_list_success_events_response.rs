/// The event hooks of an org.
///
/// Schema `EventHookListSuccessEventsResponse`.
pub type EventHookListSuccessEventsResponse = Vec<crate::models::EventHook>;
