//! Values without a type in the spec.

use std::fmt;

use serde::Serialize;
use serde::de::{DeserializeOwned, Error as _};
use serde_json::value::RawValue;

use crate::rt::{Access, Additional, Own, Source, Target, Value, compare, object};

/// Any JSON value, stored as the text it was read from.
#[derive(Clone)]
pub struct Json(Box<RawValue>);

impl Json {
    /// Serializes a value to JSON.
    ///
    /// # Errors
    ///
    /// `value` cannot be serialized as JSON.
    pub fn new(value: impl Serialize) -> Result<Self, serde_json::Error> {
        serde_json::value::to_raw_value(&value).map(Self)
    }

    /// Deserializes the value as `T`.
    ///
    /// # Errors
    ///
    /// The value is not a `T`.
    pub fn get<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        parse("", self.0.get())
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        self.0.get()
    }

    pub(in crate::rt) fn from_raw(value: Box<RawValue>) -> Self {
        Self(value)
    }

    pub(in crate::rt) fn into_raw(self) -> Box<RawValue> {
        self.0
    }

    pub(in crate::rt) fn raw(&self) -> &RawValue {
        &self.0
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        // Serializing can only fail for keys that are not strings, which a `Value` does not have.
        serde_json::value::to_raw_value(&value).map_or_else(|_| Self::blank(), Self)
    }
}

impl Default for Json {
    fn default() -> Self {
        Self(RawValue::NULL.to_owned())
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        compare::raw(&self.0, &other.0)
    }
}

/// Shows the value, with what looks like a secret masked: passwords, tokens and keys by the names of their fields.
impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::rt::debug::json(None, self.as_str(), f)
    }
}

impl Value for Json {
    type Access = Own;
}

impl Access<Json> for Own {
    fn blank() -> Json {
        Json::default()
    }
    fn target(value: &mut Json) -> Target<'_> {
        Target::Json(value)
    }
    fn source(value: &Json) -> Source<'_> {
        Source::Json(value)
    }
}

/// Deserializes a field's JSON. The error names the field and the JSON type that was found. It never shows the value, which may be a
/// secret.
pub(in crate::rt) fn parse<T: DeserializeOwned>(name: &str, json: &str) -> Result<T, serde_json::Error> {
    serde_json::from_str(json).map_err(|_| {
        let (found, wanted) = (crate::rt::read::kind_of(json), std::any::type_name::<T>());
        let member = if name.is_empty() { String::new() } else { format!(" of `{name}`") };
        serde_json::Error::custom(format_args!(
            "the value{member} has the JSON type {found} and cannot be read as {wanted}; `raw` returns its JSON text"
        ))
    })
}

/// An object whose fields are not in the spec. They are all in `additional`; read and set them by name with
/// [`Model::get`](crate::model::Model::get) and [`Model::set`](crate::model::Model::set).
#[non_exhaustive]
pub struct FreeForm {
    /// All fields.
    pub additional: Additional,
}

impl FreeForm {
    /// Creates an empty object.
    pub fn new() -> Self {
        Self::default()
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for FreeForm {
    fn from(members: serde_json::Map<String, serde_json::Value>) -> Self {
        members.into_iter().collect()
    }
}

/// `[("costCenter", "A-7"), ("floor", "3")].into_iter().collect()`
impl<K: AsRef<str>, V: Into<serde_json::Value>> FromIterator<(K, V)> for FreeForm {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let mut made = Self::new();
        for (name, value) in members {
            made.additional.remove(name.as_ref());
            made.additional.push(name.as_ref().into(), Json::from(value.into()).into_raw());
        }
        made
    }
}

object! { FreeForm as "object" {} additional: additional; extensible: true }
