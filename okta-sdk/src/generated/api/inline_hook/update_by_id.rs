use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `PUT /api/v1/inlineHooks/{inlineHookId}`
pub static UPDATE_BY_ID: Operation = Operation::new(
        "InlineHook_updateById",
        "PUT",
        "/api/v1/inlineHooks/{inlineHookId}",
    )
    .tag("InlineHook")
    .vendor_id("updateInlineHook")
    .success(&[200]);

impl super::InlineHookApi<'_> {
    /// Replaces the settings of an inline hook.
    ///
    /// The body must hold all settings, the secret of the authentication scheme included, because Okta never returns
    /// it.
    ///
    /// `PUT /api/v1/inlineHooks/{inlineHookId}`, operation `InlineHook_updateById`, which Okta calls
    /// `updateInlineHook`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "InlineHook_updateById")]
    #[doc(alias = "updateInlineHook")]
    #[inline]
    pub fn update_by_id(
        &self,
        inline_hook_id: impl crate::call::PathValue,
        inline_hook: &crate::models::InlineHook,
    ) -> Call<crate::models::InlineHook> {
        crate::call::Call::new(
            Request::new(self.okta, &UPDATE_BY_ID)
                .path(inline_hook_id)
                .json(rt::Value::source(inline_hook)),
        )
    }
}
