//! Reads any value from JSON.
//!
//! First exactly, in one pass without copies. Only where that finds a value of an unexpected type are the bytes read again, tolerantly:
//! then such a member is kept as the JSON it is, and reported. The exact reader pays nothing for it.

mod capture;
mod exact;
mod tolerant;
mod union;

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error as _};
use serde_json::value::RawValue;

use super::{Object, Value};

/// A value that was read, and what was unexpected in it.
#[derive(Clone, Debug)]
pub struct Decoded<T> {
    /// The value. It holds all that was read, the unexpected parts included.
    pub value: T,
    /// The members whose value is not of the type that the document says. Usually there is none.
    pub mismatches: Vec<Mismatch>,
}

/// A value that is not of the type that the document says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// JSON pointer (RFC 6901) of the value in the body.
    pub pointer: String,
    /// The type that the document says.
    pub expected: &'static str,
    /// The kind of JSON that was there.
    pub found: &'static str,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { "the body" } else { &self.pointer };
        write!(f, "{pointer}: expected {}, found {}", self.expected, self.found)
    }
}

/// Why bytes could not be read.
#[derive(Debug)]
pub struct DecodeError {
    pointer: String,
    reason: String,
}

impl DecodeError {
    fn new(pointer: impl Into<String>, reason: impl fmt::Display) -> Self {
        Self { pointer: pointer.into(), reason: reason.to_string() }
    }

    /// JSON pointer of the value that could not be read; empty for the body as a whole, and where the bytes are no JSON at all.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.pointer.is_empty() { f.write_str(&self.reason) } else { write!(f, "at {}: {}", self.pointer, self.reason) }
    }
}

impl std::error::Error for DecodeError {}

/// Reads a value from JSON.
///
/// # Errors
///
/// The bytes are not JSON, or the value as a whole is of another kind: an array or `null` where an object was expected. What is unexpected
/// inside a value is not an error but a [`Mismatch`].
pub fn decode<T: Value>(json: &[u8]) -> Result<Decoded<T>, DecodeError> {
    read(json, Root::Strict)
}

/// What happens to a value that is as a whole of another kind than its type.
#[derive(Clone, Copy, PartialEq)]
enum Root {
    /// It is an error.
    Strict,
    /// A model keeps it as it is: it may be one item of many that `serde` reads one by one.
    Kept,
}

fn read<T: Value>(json: &[u8], root: Root) -> Result<Decoded<T>, DecodeError> {
    let text = std::str::from_utf8(json).map_err(|error| DecodeError::new("", format_args!("not UTF-8: {error}")))?;
    let mut value = T::blank();
    let mut reader = serde_json::Deserializer::from_str(text);
    let exact = exact::Into::new(value.target()).deserialize(&mut reader).and_then(|()| reader.end());
    match exact {
        Ok(()) => Ok(Decoded { value, mismatches: Vec::new() }),
        // Also where it is not the type that is unexpected: a number beyond all bounds and a text with half a surrogate pair are JSON.
        Err(_) => {
            value = T::blank();
            let mismatches = tolerant::read(value.target(), text, root == Root::Kept)?;
            Ok(Decoded { value, mismatches })
        }
    }
}

/// What the models' `Deserialize` does, for any self-describing format.
#[doc(hidden)]
pub fn deserialize<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let raw = capture::json(deserializer)?;
    read(raw.get().as_bytes(), Root::Kept).map(|decoded| decoded.value).map_err(D::Error::custom)
}

/// Gives a member a value by name: in its typed place if it fits, beside it if it does not.
pub(super) fn set_member(object: &mut dyn Object, name: &str, json: Box<RawValue>) {
    object.additional_mut().remove(name);
    // What was no object becomes one.
    object.additional_mut().clear_whole();
    if let Some(member) = object.shape().find(name).and_then(|index| object.member_mut(index)) {
        if json.get() == "null" {
            return member.set_null();
        }
        if member.start().is_some_and(|target| tolerant::read(target, json.get(), false).is_ok_and(|mismatches| mismatches.is_empty())) {
            return;
        }
        member.set_unreadable();
        return object.additional_mut().push_unreadable(name.into(), json);
    }
    object.additional_mut().push(name.into(), json);
}

/// The kind of a JSON text, for messages.
pub(super) fn kind_of(json: &str) -> &'static str {
    match json.as_bytes().first() {
        Some(b'{') => "object",
        Some(b'[') => "array",
        Some(b'"') => "string",
        Some(b't' | b'f') => "boolean",
        Some(b'n') => "null",
        _ if json.contains(['.', 'e', 'E']) => "number",
        _ => "integer",
    }
}
