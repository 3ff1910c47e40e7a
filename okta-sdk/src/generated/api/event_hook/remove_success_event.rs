use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/eventHooks/{eventHookId}`
pub static REMOVE_SUCCESS_EVENT: Operation = Operation::new(
        "EventHook_removeSuccessEvent",
        "DELETE",
        "/api/v1/eventHooks/{eventHookId}",
    )
    .tag("EventHook")
    .vendor_id("deleteEventHook")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::EventHookApi<'_> {
    /// Deletes an inactive event hook for good.
    ///
    /// Deactivate the hook first.
    ///
    /// `DELETE /api/v1/eventHooks/{eventHookId}`, operation `EventHook_removeSuccessEvent`, which Okta calls
    /// `deleteEventHook`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "EventHook_removeSuccessEvent")]
    #[doc(alias = "deleteEventHook")]
    #[inline]
    pub fn remove_success_event(
        &self,
        event_hook_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &REMOVE_SUCCESS_EVENT).path(event_hook_id),
        )
    }
}
