//! Cursors.

use std::fmt;
use std::str::FromStr;

/// A position in a list. Save it as a string, and resume later with `resume` of the same list.
///
/// It consists of the path and query of a page, as in Okta's link. It has no host, so a cursor cannot send credentials elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cursor(Box<str>);

impl Cursor {
    pub(super) fn new(path_and_query: &str) -> Self {
        Self(path_and_query.into())
    }

    /// The string to save.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A string is not a valid [`Cursor`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidCursor(());

impl fmt::Display for InvalidCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the string is not a cursor: a cursor is the path of a page, such as `/api/v1/users?after=...`")
    }
}

impl std::error::Error for InvalidCursor {}

/// Lets functions that return [`Error`](crate::Error) use `?` when they parse a saved cursor.
impl From<InvalidCursor> for crate::Error {
    fn from(error: InvalidCursor) -> Self {
        Self::invalid_value(error)
    }
}

impl FromStr for Cursor {
    type Err = InvalidCursor;

    fn from_str(text: &str) -> Result<Self, InvalidCursor> {
        let is_path = text.starts_with('/') && !text.starts_with("//") && !text.contains(['\\', '#']);
        if is_path && text.parse::<http::Uri>().is_ok() { Ok(Self(text.into())) } else { Err(InvalidCursor(())) }
    }
}

impl serde::Serialize for Cursor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Cursor {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
