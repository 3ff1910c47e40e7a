use crate::model as rt;

/// Facts that help to examine an event.
///
/// Schema `LogDebugContext`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LogDebugContext {
    /// Values by name; which ones are there depends on the event and may change at any time.
    ///
    /// `debugData` in JSON; read-only.
    pub debug_data: rt::Field<rt::FreeForm>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl LogDebugContext {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }
}

rt::object! {
    LogDebugContext as "LogDebugContext" {
        0: "debugData" => debug_data, read_only;
    }
    additional: additional;
    fixed {  }
}
