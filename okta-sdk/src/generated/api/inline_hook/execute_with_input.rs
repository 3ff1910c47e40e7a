use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/inlineHooks/{inlineHookId}/execute`
pub static EXECUTE_WITH_INPUT: Operation = Operation::new(
        "InlineHook_executeWithInput",
        "POST",
        "/api/v1/inlineHooks/{inlineHookId}/execute",
    )
    .tag("InlineHook")
    .vendor_id("executeInlineHook")
    .success(&[200]);

impl super::InlineHookApi<'_> {
    /// Calls the service behind an active inline hook with a given payload, and returns what it answers.
    ///
    /// For trying out a hook; nothing in the org changes by it. The payload has the form of what Okta sends for the
    /// type of hook.
    ///
    /// `POST /api/v1/inlineHooks/{inlineHookId}/execute`, operation `InlineHook_executeWithInput`, which Okta calls
    /// `executeInlineHook`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "InlineHook_executeWithInput")]
    #[doc(alias = "executeInlineHook")]
    #[inline]
    pub fn execute_with_input(
        &self,
        inline_hook_id: impl crate::call::PathValue,
        inline_hook_payload: &crate::models::InlineHookPayload,
    ) -> Call<crate::models::InlineHookResponse> {
        crate::call::Call::new(
            Request::new(self.okta, &EXECUTE_WITH_INPUT)
                .path(inline_hook_id)
                .json(rt::Value::source(inline_hook_payload)),
        )
    }
}
