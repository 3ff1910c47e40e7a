use crate::model as rt;

/// What the service behind an inline hook tells Okta to do.
///
/// Schema `InlineHookResponse`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InlineHookResponse {
    /// What Okta should do, in order; none when the process should go on unchanged.
    ///
    /// `commands` in JSON.
    pub commands: rt::Field<Vec<crate::models::InlineHookResponseCommands>>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl InlineHookResponse {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `commands`.
    #[inline]
    #[must_use]
    pub fn commands(
        mut self,
        commands: impl Into<rt::Field<Vec<crate::models::InlineHookResponseCommands>>>,
    ) -> Self {
        self.commands = commands.into();
        self
    }
}

rt::object! {
    InlineHookResponse as "InlineHookResponse" {
        0: "commands" => commands;
    }
    additional: additional;
    fixed {  }
}
