use crate::call::{Call, Operation, Request};

/// `POST /api/v1/eventHooks/{eventHookId}/lifecycle/deactivate`
pub static DEACTIVATE_LIFECYCLE_EVENT: Operation = Operation::new(
        "EventHook_deactivateLifecycleEvent",
        "POST",
        "/api/v1/eventHooks/{eventHookId}/lifecycle/deactivate",
    )
    .tag("EventHook")
    .vendor_id("deactivateEventHook")
    .success(&[200]);

impl super::EventHookApi<'_> {
    /// Deactivates an event hook, so that it is no longer sent events and can be deleted.
    ///
    /// `POST /api/v1/eventHooks/{eventHookId}/lifecycle/deactivate`, operation `EventHook_deactivateLifecycleEvent`,
    /// which Okta calls `deactivateEventHook`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "EventHook_deactivateLifecycleEvent")]
    #[doc(alias = "deactivateEventHook")]
    #[inline]
    pub fn deactivate_lifecycle_event(
        &self,
        event_hook_id: impl crate::call::PathValue,
    ) -> Call<crate::models::EventHook> {
        crate::call::Call::new(
            Request::new(self.okta, &DEACTIVATE_LIFECYCLE_EVENT).path(event_hook_id),
        )
    }
}
