use crate::call::{Call, Operation, Request};

/// `DELETE /api/v1/inlineHooks/{inlineHookId}`
pub static DELETE_MATCHING_BY_ID: Operation = Operation::new(
        "InlineHook_deleteMatchingById",
        "DELETE",
        "/api/v1/inlineHooks/{inlineHookId}",
    )
    .tag("InlineHook")
    .vendor_id("deleteInlineHook")
    .with_output(crate::call::OutputKind::Empty)
    .success(&[204]);

impl super::InlineHookApi<'_> {
    /// Deletes an inactive inline hook for good.
    ///
    /// Deactivate the hook first.
    ///
    /// `DELETE /api/v1/inlineHooks/{inlineHookId}`, operation `InlineHook_deleteMatchingById`, which Okta calls
    /// `deleteInlineHook`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "InlineHook_deleteMatchingById")]
    #[doc(alias = "deleteInlineHook")]
    #[inline]
    pub fn delete_matching_by_id(
        &self,
        inline_hook_id: impl crate::call::PathValue,
    ) -> Call<()> {
        crate::call::Call::new(
            Request::new(self.okta, &DELETE_MATCHING_BY_ID).path(inline_hook_id),
        )
    }
}
