use crate::model as rt;

/// A single change that a command of an inline hook makes to a token, an assertion or a profile.
///
/// Schema `InlineHookResponseCommandValue`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InlineHookResponseCommandValue {
    /// What to do at the path: `add`, `replace` or `remove`.
    ///
    /// `op` in JSON.
    pub op: rt::Field<String>,
    /// Where to make the change, such as `/claims/extPatientId`.
    ///
    /// `path` in JSON.
    pub path: rt::Field<String>,
    /// What to put there.
    ///
    /// `value` in JSON.
    pub value: rt::Field<String>,
    /// Members that the document does not name.
    pub additional: rt::Additional,
}

impl InlineHookResponseCommandValue {
    /// A new one, without members but for those that its type fixes.
    #[inline]
    pub fn new() -> Self {
        <Self as ::std::default::Default>::default()
    }

    /// Sets `op`.
    #[inline]
    #[must_use]
    pub fn op(mut self, op: impl Into<rt::Field<String>>) -> Self {
        self.op = op.into();
        self
    }

    /// Sets `path`.
    #[inline]
    #[must_use]
    pub fn path(mut self, path: impl Into<rt::Field<String>>) -> Self {
        self.path = path.into();
        self
    }

    /// Sets `value`.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<rt::Field<String>>) -> Self {
        self.value = value.into();
        self
    }
}

rt::object! {
    InlineHookResponseCommandValue as "InlineHookResponseCommandValue" {
        0: "op" => op;
        1: "path" => path;
        2: "value" => value;
    }
    additional: additional;
    fixed {  }
}
