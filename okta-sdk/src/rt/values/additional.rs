//! Fields that are not in the spec.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::json;
use crate::rt::compare;

/// The fields of an object that are not in the spec, as the JSON that was read.
///
/// These are custom profile attributes and fields that are newer than the spec. The JSON of fields whose value has a different
/// type than in the spec is stored here too. Everything is sent back unchanged.
///
/// ```
/// use okta_sdk::model::Additional;
///
/// let mut profile = Additional::default();
/// profile.set("badge", 7)?;
/// assert_eq!(profile.get::<u32>("badge")?, Some(7));
/// assert_eq!(profile.raw("badge"), Some("7"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Additional(Option<Box<Rest>>);

#[derive(Clone, Default)]
struct Rest {
    members: Vec<(Box<str>, Box<RawValue>)>,
    /// Fields whose name is not valid Unicode, as JSON.
    unnamed: Vec<(Box<RawValue>, Box<RawValue>)>,
    /// Values that do not match their field's type. Each counts only while its field is unreadable.
    unreadable: Vec<(Box<str>, Box<RawValue>)>,
    /// The whole value, if it was not an object.
    whole: Option<Box<RawValue>>,
}

impl Additional {
    /// Creates an empty value.
    #[inline]
    pub const fn new() -> Self {
        Self(None)
    }

    /// Returns a field as `T`; `None` if it does not exist. To read a field that may be `null`, use an `Option` or a `Value` as `T`.
    ///
    /// # Errors
    ///
    /// The field's value is not a `T`.
    pub fn get<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, serde_json::Error> {
        self.raw(name).map(|raw| json::parse(name, raw)).transpose()
    }

    /// Returns the JSON text of a field.
    pub fn raw(&self, name: &str) -> Option<&str> {
        let mut entries = self.unreadable().iter().chain(self.entries()).rev();
        entries.find(|(key, _)| &**key == name).map(|(_, value)| value.get())
    }

    /// Sets a field. `Null` sends `null`.
    ///
    /// # Errors
    ///
    /// `value` cannot be serialized as JSON.
    pub fn set(&mut self, name: impl AsRef<str>, value: impl Serialize) -> Result<(), serde_json::Error> {
        let value = serde_json::value::to_raw_value(&value)?;
        self.remove(name.as_ref());
        self.clear_whole();
        self.push(name.as_ref().into(), value);
        Ok(())
    }

    /// Removes a field and returns its JSON text.
    pub fn remove(&mut self, name: &str) -> Option<Box<str>> {
        let rest = self.0.as_mut()?;
        let mut removed = None;
        for members in [&mut rest.members, &mut rest.unreadable] {
            while let Some(index) = members.iter().rposition(|(key, _)| &**key == name) {
                let (_, value) = members.remove(index);
                removed.get_or_insert(value);
            }
        }
        removed.map(|value: Box<RawValue>| value.get().into())
    }

    /// Whether a field exists.
    pub fn contains(&self, name: &str) -> bool {
        self.raw(name).is_some()
    }

    /// The names and JSON texts of the fields, in the order in which they were read.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries().iter().chain(self.unreadable()).map(|(name, value)| (&**name, value.get()))
    }

    /// The number of fields.
    pub fn len(&self) -> usize {
        self.entries().len() + self.unreadable().len()
    }

    /// Whether there are no fields.
    pub fn is_empty(&self) -> bool {
        self.len() == 0 && self.unnamed().is_empty() && self.whole().is_none()
    }

    /// The JSON text of the whole value if it was not an object. It is sent back instead of an object.
    pub fn whole(&self) -> Option<&str> {
        self.whole_value().map(RawValue::get)
    }

    pub(in crate::rt) fn push(&mut self, name: Box<str>, value: Box<RawValue>) {
        self.0.get_or_insert_default().members.push((name, value));
    }

    /// Stores a value that does not match its field's type.
    pub(in crate::rt) fn push_unreadable(&mut self, name: Box<str>, value: Box<RawValue>) {
        self.0.get_or_insert_default().unreadable.push((name, value));
    }

    pub(in crate::rt) fn unreadable(&self) -> &[(Box<str>, Box<RawValue>)] {
        self.0.as_ref().map_or(&[], |rest| &rest.unreadable)
    }

    /// The stored value that does not match its field's type.
    pub(in crate::rt) fn unreadable_value(&self, name: &str) -> Option<&RawValue> {
        self.unreadable().iter().rev().find(|(key, _)| &**key == name).map(|(_, value)| &**value)
    }

    pub(in crate::rt) fn set_whole(&mut self, value: Box<RawValue>) {
        self.0.get_or_insert_default().whole = Some(value);
    }

    pub(in crate::rt) fn clear_whole(&mut self) {
        if let Some(rest) = &mut self.0 {
            rest.whole = None;
        }
    }

    pub(in crate::rt) fn entries(&self) -> &[(Box<str>, Box<RawValue>)] {
        self.0.as_ref().map_or(&[], |rest| &rest.members)
    }

    pub(in crate::rt) fn push_unnamed(&mut self, name: Box<RawValue>, value: Box<RawValue>) {
        self.0.get_or_insert_default().unnamed.push((name, value));
    }

    /// Fields whose name has an unpaired surrogate and so is not valid Unicode. They are sent back, but have no accessor.
    pub(in crate::rt) fn unnamed(&self) -> &[(Box<RawValue>, Box<RawValue>)] {
        self.0.as_ref().map_or(&[], |rest| &rest.unnamed)
    }

    pub(in crate::rt) fn whole_value(&self) -> Option<&RawValue> {
        self.0.as_ref()?.whole.as_deref()
    }
}

impl PartialEq for Additional {
    fn eq(&self, other: &Self) -> bool {
        compare::additional(self, other)
    }
}

/// Shows only names, because a value may be a secret.
impl fmt::Debug for Additional {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.whole().is_some() {
            return f.write_str("(not an object)");
        }
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}
