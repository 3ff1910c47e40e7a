//! Enums that are open to unknown values.

use std::fmt;

use crate::rt::Text;

/// An unrecognised enum value. You cannot construct it directly, so that a value which becomes known later does not break your `match`:
/// convert with `From<&str>`, and compare with `as_str()`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownText(Box<str>);

impl UnknownText {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The value as a string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An open enum: a set of known values, and the string itself for any other value.
pub trait TextEnum: crate::rt::Value {
    /// The value for a string. It never fails: an unknown value is preserved.
    fn from_text(text: &str) -> Self;
    /// The value as a string; an error contains one that is not in the spec.
    fn text(&self) -> Result<&'static str, &UnknownText>;
    /// The value as a string.
    #[inline]
    fn as_str(&self) -> &str {
        self.text().unwrap_or_else(UnknownText::as_str)
    }
}

impl<T: TextEnum> Text for T {
    fn set_text(&mut self, text: &str) -> bool {
        *self = T::from_text(text);
        true
    }
    fn unknown(&self) -> Option<&str> {
        self.text().err().map(UnknownText::as_str)
    }
}
