use crate::call::{Call, Operation, Request};

/// `GET /api/v1/eventHooks/{eventHookId}`
pub static GET_SUCCESS_EVENT: Operation = Operation::new(
        "EventHook_getSuccessEvent",
        "GET",
        "/api/v1/eventHooks/{eventHookId}",
    )
    .tag("EventHook")
    .vendor_id("getEventHook")
    .success(&[200]);

impl super::EventHookApi<'_> {
    /// Fetches one event hook by its id.
    ///
    /// `GET /api/v1/eventHooks/{eventHookId}`, operation `EventHook_getSuccessEvent`, which Okta calls
    /// `getEventHook`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "EventHook_getSuccessEvent")]
    #[doc(alias = "getEventHook")]
    #[inline]
    pub fn get_success_event(
        &self,
        event_hook_id: impl crate::call::PathValue,
    ) -> Call<crate::models::EventHook> {
        crate::call::Call::new(
            Request::new(self.okta, &GET_SUCCESS_EVENT).path(event_hook_id),
        )
    }
}
