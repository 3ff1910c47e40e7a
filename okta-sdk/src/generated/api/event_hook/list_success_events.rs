use crate::call::{Call, Operation, Request};

/// `GET /api/v1/eventHooks`
pub static LIST_SUCCESS_EVENTS: Operation = Operation::new(
        "EventHook_listSuccessEvents",
        "GET",
        "/api/v1/eventHooks",
    )
    .tag("EventHook")
    .vendor_id("listEventHooks")
    .success(&[200]);

impl super::EventHookApi<'_> {
    /// Lists the event hooks of the org.
    ///
    /// `GET /api/v1/eventHooks`, operation `EventHook_listSuccessEvents`, which Okta calls `listEventHooks`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "EventHook_listSuccessEvents")]
    #[doc(alias = "listEventHooks")]
    #[inline]
    pub fn list_success_events(&self) -> Call<Vec<crate::models::EventHook>> {
        crate::call::Call::new(Request::new(self.okta, &LIST_SUCCESS_EVENTS))
    }
}
