use crate::call::{Call, Operation, Request};

/// `POST /api/v1/inlineHooks/{inlineHookId}/lifecycle/activate`
pub static ACTIVATE_LIFECYCLE: Operation = Operation::new(
        "InlineHook_activateLifecycle",
        "POST",
        "/api/v1/inlineHooks/{inlineHookId}/lifecycle/activate",
    )
    .tag("InlineHook")
    .vendor_id("activateInlineHook")
    .success(&[200]);

impl super::InlineHookApi<'_> {
    /// Activates an inline hook, so that Okta calls it again.
    ///
    /// `POST /api/v1/inlineHooks/{inlineHookId}/lifecycle/activate`, operation `InlineHook_activateLifecycle`, which
    /// Okta calls `activateInlineHook`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "InlineHook_activateLifecycle")]
    #[doc(alias = "activateInlineHook")]
    #[inline]
    pub fn activate_lifecycle(
        &self,
        inline_hook_id: impl crate::call::PathValue,
    ) -> Call<crate::models::InlineHook> {
        crate::call::Call::new(
            Request::new(self.okta, &ACTIVATE_LIFECYCLE).path(inline_hook_id),
        )
    }
}
