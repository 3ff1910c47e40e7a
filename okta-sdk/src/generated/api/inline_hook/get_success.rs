use crate::call::{Call, Operation, Request};

/// `GET /api/v1/inlineHooks`
pub static GET_SUCCESS: Operation = Operation::new(
        "InlineHook_getSuccess",
        "GET",
        "/api/v1/inlineHooks",
    )
    .tag("InlineHook")
    .vendor_id("listInlineHooks")
    .success(&[200]);

impl super::InlineHookApi<'_> {
    /// Lists the inline hooks of the org, optionally those of one type.
    ///
    /// `GET /api/v1/inlineHooks`, operation `InlineHook_getSuccess`, which Okta calls `listInlineHooks`.
    ///
    /// # Errors
    ///
    /// The call fails with an [`Error`](crate::Error).
    #[doc(alias = "InlineHook_getSuccess")]
    #[doc(alias = "listInlineHooks")]
    #[inline]
    pub fn get_success(&self) -> GetSuccess {
        GetSuccess::from_request(Request::new(self.okta, &GET_SUCCESS))
    }
}

/// The call of [`get_success`](super::InlineHookApi::get_success), with its optional parameters.
///
/// `GET /api/v1/inlineHooks`
#[must_use = "a call does nothing until it is awaited"]
#[derive(Clone, Debug)]
pub struct GetSuccess {
    call: Call<Vec<crate::models::InlineHook>>,
}
impl GetSuccess {
    #[inline]
    pub(crate) fn from_request(request: Request) -> Self {
        Self { call: Call::new(request) }
    }

    /// Type of the hooks to list, such as `com.okta.oauth2.tokens.transform`; see `InlineHookType`.
    ///
    /// `type` in the query.
    #[inline]
    pub fn r#type(mut self, r#type: impl AsRef<str>) -> Self {
        let request = self.call.request_mut();
        request.query("type", r#type.as_ref());
        self
    }
}

crate::call::builder!(GetSuccess, Vec<crate::models::InlineHook>);
