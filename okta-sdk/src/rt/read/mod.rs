//! Decodes values from JSON.
//!
//! The exact decoder runs first, in one pass without copies. If it finds a value of an unexpected type, the tolerant decoder starts over:
//! it preserves such a field as JSON and reports it. This costs nothing in the exact case.

mod budget;
mod capture;
mod choice;
mod exact;
mod tolerant;
mod union;

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error as _};
use serde_json::value::RawValue;

pub(super) use choice::fit;

use super::{Object, Target, Value};

/// A decoded value, and the unexpected values in it.
#[derive(Clone, Debug)]
pub struct Decoded<T> {
    /// The value. It contains everything that was read, including the unexpected parts.
    pub value: T,
    /// The fields whose value has a different type than in the spec. Usually empty.
    pub mismatches: Vec<Mismatch>,
}

/// A value whose type differs from the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// JSON pointer (RFC 6901) of the value in the body.
    pub pointer: String,
    /// The type in the spec.
    pub expected: &'static str,
    /// The JSON type that was found.
    pub found: &'static str,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { "the body" } else { &self.pointer };
        write!(f, "{pointer}: expected {}, found {}", self.expected, self.found)
    }
}

/// Why bytes could not be decoded.
#[derive(Debug)]
pub struct DecodeError {
    pointer: String,
    reason: String,
}

impl DecodeError {
    fn new(pointer: impl Into<String>, reason: impl fmt::Display) -> Self {
        Self { pointer: pointer.into(), reason: reason.to_string() }
    }

    fn too_large(body: usize) -> Self {
        let megabytes = budget::of(body) / (1024 * 1024);
        Self::new("", format_args!("{body} bytes of JSON would take more than {megabytes} MB in memory; Okta does not send such bodies"))
    }

    /// JSON pointer of the value that could not be decoded; empty for the whole body, and if the bytes are not JSON.
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

/// Decodes a value from JSON.
///
/// # Errors
///
/// The bytes are not JSON, or the whole value has an unexpected type, such as an array or `null` instead of an object. An unexpected type
/// inside the value is not an error but a [`Mismatch`].
pub fn decode<T: Value>(json: &[u8]) -> Result<Decoded<T>, DecodeError> {
    let mut value = T::blank();
    let mismatches = decode_into(&mut value, json)?;
    Ok(Decoded { value, mismatches })
}

/// Decodes from JSON into a blank value, and returns the values of unexpected types in it. See [`decode`].
pub(crate) fn decode_into(value: &mut dyn Blank, json: &[u8]) -> Result<Vec<Mismatch>, DecodeError> {
    read(value, json, Root::Strict)
}

/// A value to decode into. The code that reads is compiled once for all of them, not again for each in every program.
pub(crate) trait Blank {
    /// Makes the value empty again.
    fn reset(&mut self);
    /// The target to decode into.
    fn target(&mut self) -> Target<'_>;
}

impl<T: Value> Blank for T {
    fn reset(&mut self) {
        *self = T::blank();
    }
    fn target(&mut self) -> Target<'_> {
        Value::target(self)
    }
}

/// How to treat a whole value of an unexpected type.
#[derive(Clone, Copy, PartialEq)]
enum Root {
    /// Return an error.
    Strict,
    /// Preserve it in the model: it may be one of many items that `serde` decodes one by one.
    Kept,
}

fn read(value: &mut dyn Blank, json: &[u8], root: Root) -> Result<Vec<Mismatch>, DecodeError> {
    let json = std::str::from_utf8(json).map_err(|error| DecodeError::new("", format_args!("not UTF-8: {error}")))?;
    if read_exactly(value.target(), json)? {
        return Ok(Vec::new());
    }
    // The items of a list before the first one that does not fit are decoded already.
    let done = keep_items(value.target());
    if done == 0 {
        value.reset();
    }
    read_tolerantly(value.target(), json, root, done)
}

/// Decodes into a target, and returns whether every value has the type in the spec.
fn read_exactly(target: Target<'_>, json: &str) -> Result<bool, DecodeError> {
    budget::with(json.len(), || {
        let mut reader = serde_json::Deserializer::from_str(json);
        match exact::Into::new(target).deserialize(&mut reader).and_then(|()| reader.end()) {
            Ok(()) => Ok(true),
            Err(_) if budget::is_spent() => Err(DecodeError::too_large(json.len())),
            // Not only unexpected types lead here: an out-of-range number and a string with an unpaired surrogate are JSON too.
            Err(_) => Ok(false),
        }
    })
}

/// Decodes into a target, after the first `done` items of a list, and preserves what does not have the type in the spec.
fn read_tolerantly(target: Target<'_>, json: &str, root: Root, done: usize) -> Result<Vec<Mismatch>, DecodeError> {
    budget::with(json.len(), || {
        let read = tolerant::read_from(target, json, root == Root::Kept, done);
        if budget::is_spent() { Err(DecodeError::too_large(json.len())) } else { read }
    })
}

/// Removes the item of a list that was being decoded, and returns how many are left; 0 if the value is not a list.
fn keep_items(target: Target<'_>) -> usize {
    let Target::List(list) = target else { return 0 };
    list.pop();
    list.len()
}

/// Implements `Deserialize` of models, for any self-describing format.
#[doc(hidden)]
pub fn deserialize<'de, T: Value, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let raw = capture::json(deserializer)?;
    let mut value = T::blank();
    read(&mut value, raw.get().as_bytes(), Root::Kept).map_err(D::Error::custom)?;
    Ok(value)
}

/// Sets a field by name: the typed field if the value fits, else as an unreadable value.
pub(super) fn set_member(object: &mut dyn Object, name: &str, json: Box<RawValue>) {
    object.additional_mut().remove(name);
    // A non-object becomes an object.
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

/// The JSON type of a value, for messages.
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
