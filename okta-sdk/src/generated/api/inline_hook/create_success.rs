use crate::call::{Call, Operation, Request};
use crate::model as rt;

/// `POST /api/v1/inlineHooks`
pub static CREATE_SUCCESS: Operation = Operation::new(
        "InlineHook_createSuccess",
        "POST",
        "/api/v1/inlineHooks",
    )
    .tag("InlineHook")
    .vendor_id("createInlineHook")
    .success(&[200]);

impl super::InlineHookApi<'_> {
    /// Creates an inline hook, in status `ACTIVE`.
    ///
    /// Okta calls it once something uses it, such as an application, a policy rule or an import.
    ///
    /// `POST /api/v1/inlineHooks`, operation `InlineHook_createSuccess`, which Okta calls `createInlineHook`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "InlineHook_createSuccess")]
    #[doc(alias = "createInlineHook")]
    #[inline]
    pub fn create_success(
        &self,
        inline_hook: &crate::models::InlineHook,
    ) -> Call<crate::models::InlineHook> {
        crate::call::Call::new(
            Request::new(self.okta, &CREATE_SUCCESS).json(rt::Value::source(inline_hook)),
        )
    }
}
