use crate::call::{Call, Operation, Request};

/// `GET /api/v1/inlineHooks/{inlineHookId}`
pub static GET_BY_ID: Operation = Operation::new(
        "InlineHook_getById",
        "GET",
        "/api/v1/inlineHooks/{inlineHookId}",
    )
    .tag("InlineHook")
    .vendor_id("getInlineHook")
    .success(&[200]);

impl super::InlineHookApi<'_> {
    /// Fetches one inline hook by its id.
    ///
    /// `GET /api/v1/inlineHooks/{inlineHookId}`, operation `InlineHook_getById`, which Okta calls `getInlineHook`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "InlineHook_getById")]
    #[doc(alias = "getInlineHook")]
    #[inline]
    pub fn get_by_id(
        &self,
        inline_hook_id: impl crate::call::PathValue,
    ) -> Call<crate::models::InlineHook> {
        crate::call::Call::new(Request::new(self.okta, &GET_BY_ID).path(inline_hook_id))
    }
}
