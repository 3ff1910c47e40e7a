use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/eventHooks/{eventHookId}`
pub static UPDATE_SUCCESS_EVENT: Operation = Operation::new(
        "EventHook_updateSuccessEvent",
        "PUT",
        "/api/v1/eventHooks/{eventHookId}",
    )
    .tag("EventHook")
    .vendor_id("updateEventHook")
    .success(&[200]);

impl super::EventHookApi<'_> {
    /// Replaces the settings of an event hook.
    ///
    /// The body must hold all settings, the secret of the authentication scheme included. Verify the hook again after
    /// its address has changed.
    ///
    /// `PUT /api/v1/eventHooks/{eventHookId}`, operation `EventHook_updateSuccessEvent`, which Okta calls
    /// `updateEventHook`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "EventHook_updateSuccessEvent")]
    #[doc(alias = "updateEventHook")]
    #[inline]
    pub fn update_success_event(
        &self,
        event_hook_id: impl crate::call::PathValue,
        event_hook: &crate::models::EventHook,
    ) -> Call<crate::models::EventHook> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_SUCCESS_EVENT)
                .path(event_hook_id)
                .json(rt::Value::source(event_hook)),
        )
    }
}
