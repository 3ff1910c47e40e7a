use crate::model as rt;

/// What Okta would send to an inline hook; its members depend on the type of hook.
///
/// Schema `InlineHookPayload`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InlineHookPayload {
    /// Custom members, and others that the document does not name: `get` and `set` them by name.
    pub additional: rt::Additional,
}

impl InlineHookPayload {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    InlineHookPayload as "InlineHookPayload" {
    }
    additional: additional;
    fixed {  }
}
