//! Texts from an open set of known ones.

use std::fmt;

/// A text that an enum does not know. It cannot be made by hand, so that a text which becomes known later breaks nobody's `match`:
/// make one with `From<&str>`, compare with `as_str()`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownText(Box<str>);

impl UnknownText {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An open enum: a set of known texts, and the text itself where it is not one of them.
pub trait TextEnum: crate::rt::Value {
    /// The known values in the document's order.
    const ALL: &'static [Self];
    /// The value for a text. It never fails: an unknown text is kept.
    fn from_text(text: &str) -> Self;
    /// The text.
    fn as_str(&self) -> &str;
    /// Whether the document knows the text.
    fn is_known(&self) -> bool;
}
