use crate::call::{Call, Operation, Request};

/// `POST /api/v1/inlineHooks/{inlineHookId}/lifecycle/deactivate`
pub static DEACTIVATE_LIFECYCLE: Operation = Operation::new(
        "InlineHook_deactivateLifecycle",
        "POST",
        "/api/v1/inlineHooks/{inlineHookId}/lifecycle/deactivate",
    )
    .tag("InlineHook")
    .vendor_id("deactivateInlineHook")
    .success(&[200]);

impl super::InlineHookApi<'_> {
    /// Deactivates an inline hook, so that Okta no longer calls it and it can be deleted.
    ///
    /// `POST /api/v1/inlineHooks/{inlineHookId}/lifecycle/deactivate`, operation `InlineHook_deactivateLifecycle`,
    /// which Okta calls `deactivateInlineHook`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "InlineHook_deactivateLifecycle")]
    #[doc(alias = "deactivateInlineHook")]
    #[inline]
    pub fn deactivate_lifecycle(
        &self,
        inline_hook_id: impl crate::call::PathValue,
    ) -> Call<crate::models::InlineHook> {
        crate::call::Call::new(
            Request::new(self.okta, &DEACTIVATE_LIFECYCLE).path(inline_hook_id),
        )
    }
}
