use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/eventHooks`
pub static CREATE_SUCCESS: Operation = Operation::new(
        "EventHook_createSuccess",
        "POST",
        "/api/v1/eventHooks",
    )
    .tag("EventHook")
    .vendor_id("createEventHook")
    .success(&[200]);

impl super::EventHookApi<'_> {
    /// Creates an event hook, active but not yet verified.
    ///
    /// It receives no events until the service that it calls has been verified.
    ///
    /// `POST /api/v1/eventHooks`, operation `EventHook_createSuccess`, which Okta calls `createEventHook`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "EventHook_createSuccess")]
    #[doc(alias = "createEventHook")]
    #[inline]
    pub fn create_success(
        &self,
        event_hook: &crate::models::EventHook,
    ) -> Call<crate::models::EventHook> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_SUCCESS).json(rt::Value::source(event_hook)),
        )
    }
}
