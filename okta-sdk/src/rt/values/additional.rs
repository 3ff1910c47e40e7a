//! Members that the document does not name.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::json;
use crate::rt::compare;

/// What an object holds beyond the members that the document names, as the JSON that was read.
///
/// Here are custom profile attributes, members newer than the document, and members whose value is not of the type that the
/// document says. They are sent back as they are.
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
    /// Fields whose name no string can hold, as the JSON that they are.
    unnamed: Vec<(Box<RawValue>, Box<RawValue>)>,
    /// Values that do not fit the type of their field. One counts only while its field is unreadable.
    unreadable: Vec<(Box<str>, Box<RawValue>)>,
    /// The whole value, where it was not an object at all.
    whole: Option<Box<RawValue>>,
}

impl Additional {
    /// Nothing.
    #[inline]
    pub const fn new() -> Self {
        Self(None)
    }

    /// A member as `T`; `None` if there is no such member. A member that is `null` is `None` for an `Option` or a `Value` only.
    ///
    /// # Errors
    ///
    /// The member's value is no `T`.
    pub fn get<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, serde_json::Error> {
        self.raw(name).map(|raw| json::parse(name, raw)).transpose()
    }

    /// The JSON text of a member.
    pub fn raw(&self, name: &str) -> Option<&str> {
        let mut entries = self.unreadable().iter().chain(self.entries()).rev();
        entries.find(|(key, _)| &**key == name).map(|(_, value)| value.get())
    }

    /// Gives a member a value; `Null` sends `null`.
    ///
    /// # Errors
    ///
    /// `value` cannot be written as JSON.
    pub fn set(&mut self, name: impl AsRef<str>, value: impl Serialize) -> Result<(), serde_json::Error> {
        let value = serde_json::value::to_raw_value(&value)?;
        self.remove(name.as_ref());
        self.clear_whole();
        self.push(name.as_ref().into(), value);
        Ok(())
    }

    /// Takes a member out; its JSON text is returned.
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

    /// Whether there is a member of a name.
    pub fn contains(&self, name: &str) -> bool {
        self.raw(name).is_some()
    }

    /// The names and JSON texts of the members, in the order they were read.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries().iter().chain(self.unreadable()).map(|(name, value)| (&**name, value.get()))
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.entries().len() + self.unreadable().len()
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.len() == 0 && self.unnamed().is_empty() && self.whole().is_none()
    }

    /// Where the value was not even an object: its JSON text. It is sent back in place of the object.
    pub fn whole(&self) -> Option<&str> {
        self.whole_value().map(RawValue::get)
    }

    pub(in crate::rt) fn push(&mut self, name: Box<str>, value: Box<RawValue>) {
        self.0.get_or_insert_default().members.push((name, value));
    }

    /// Keeps the value of a field that it does not fit.
    pub(in crate::rt) fn push_unreadable(&mut self, name: Box<str>, value: Box<RawValue>) {
        self.0.get_or_insert_default().unreadable.push((name, value));
    }

    pub(in crate::rt) fn unreadable(&self) -> &[(Box<str>, Box<RawValue>)] {
        self.0.as_ref().map_or(&[], |rest| &rest.unreadable)
    }

    /// The value of a field that it does not fit.
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

    /// Fields whose name is JSON but no string: half a surrogate pair is in it. They are sent back, and cannot be asked for.
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

/// Shows the names only: a value may be a secret that nobody marked.
impl fmt::Debug for Additional {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.whole().is_some() {
            return f.write_str("(not an object)");
        }
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}
