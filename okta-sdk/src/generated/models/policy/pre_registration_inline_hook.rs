use crate::model as rt;

/// An inline hook that is called before a user registers.
///
/// Schema `PreRegistrationInlineHook`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PreRegistrationInlineHook {
    /// Id of the hook, which must be of type `com.okta.user.pre-registration`.
    ///
    /// `inlineHookId` in JSON.
    pub inline_hook_id: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl PreRegistrationInlineHook {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `inlineHookId`.
    #[inline]
    #[must_use]
    pub fn inline_hook_id(
        mut self,
        inline_hook_id: impl Into<rt::Field<String>>,
    ) -> Self {
        self.inline_hook_id = inline_hook_id.into();
        self
    }
}

rt::object! {
    PreRegistrationInlineHook as "PreRegistrationInlineHook" {
        0: "inlineHookId" => inline_hook_id;
    }
    additional: additional;
    fixed {  }
}
