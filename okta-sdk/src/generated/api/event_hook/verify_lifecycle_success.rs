use crate::call::{Call, Operation, Request};

/// `POST /api/v1/eventHooks/{eventHookId}/lifecycle/verify`
pub static VERIFY_LIFECYCLE_SUCCESS: Operation = Operation::new(
        "EventHook_verifyLifecycleSuccess",
        "POST",
        "/api/v1/eventHooks/{eventHookId}/lifecycle/verify",
    )
    .tag("EventHook")
    .vendor_id("verifyEventHook")
    .success(&[200]);

impl super::EventHookApi<'_> {
    /// Verifies an event hook by having Okta send a one-time challenge to its service.
    ///
    /// The service has to answer with the text of the `X-Okta-Verification-Challenge` header.
    ///
    /// `POST /api/v1/eventHooks/{eventHookId}/lifecycle/verify`, operation `EventHook_verifyLifecycleSuccess`, which
    /// Okta calls `verifyEventHook`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "EventHook_verifyLifecycleSuccess")]
    #[doc(alias = "verifyEventHook")]
    #[inline]
    pub fn verify_lifecycle_success(
        &self,
        event_hook_id: impl crate::call::PathValue,
    ) -> Call<crate::models::EventHook> {
        crate::call::Call::new(
            Request::new(self.okta, &VERIFY_LIFECYCLE_SUCCESS).path(event_hook_id),
        )
    }
}
