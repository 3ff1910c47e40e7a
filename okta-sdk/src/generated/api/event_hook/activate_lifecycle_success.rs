use crate::call::{Call, Operation, Request};

/// `POST /api/v1/eventHooks/{eventHookId}/lifecycle/activate`
pub static ACTIVATE_LIFECYCLE_SUCCESS: Operation = Operation::new(
        "EventHook_activateLifecycleSuccess",
        "POST",
        "/api/v1/eventHooks/{eventHookId}/lifecycle/activate",
    )
    .tag("EventHook")
    .vendor_id("activateEventHook")
    .success(&[200]);

impl super::EventHookApi<'_> {
    /// Activates an event hook, so that a verified hook is sent events.
    ///
    /// `POST /api/v1/eventHooks/{eventHookId}/lifecycle/activate`, operation `EventHook_activateLifecycleSuccess`,
    /// which Okta calls `activateEventHook`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "EventHook_activateLifecycleSuccess")]
    #[doc(alias = "activateEventHook")]
    #[inline]
    pub fn activate_lifecycle_success(
        &self,
        event_hook_id: impl crate::call::PathValue,
    ) -> Call<crate::models::EventHook> {
        crate::call::Call::new(
            Request::new(self.okta, &ACTIVATE_LIFECYCLE_SUCCESS).path(event_hook_id),
        )
    }
}
