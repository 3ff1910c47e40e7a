use crate::model as rt;

/// One command of a service behind an inline hook, with the changes that it asks for.
///
/// Schema `InlineHookResponseCommands`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InlineHookResponseCommands {
    /// Kind of command, such as `com.okta.identity.patch`; which ones exist depends on the type of hook.
    ///
    /// `type` in JSON.
    pub r#type: rt::Field<String>,
    /// The changes to make, in order.
    ///
    /// `value` in JSON.
    pub value: rt::Field<Vec<crate::models::InlineHookResponseCommandValue>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl InlineHookResponseCommands {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `type`.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<rt::Field<String>>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(
        mut self,
        value: impl Into<rt::Field<Vec<crate::models::InlineHookResponseCommandValue>>>,
    ) -> Self {
        self.value = value.into();
        self
    }
}

rt::object! {
    InlineHookResponseCommands as "InlineHookResponseCommands" {
        0: "type" => r#type;
        1: "value" => value;
    }
    additional: additional;
    fixed {  }
}
