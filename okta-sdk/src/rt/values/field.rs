//! A field of a model: absent, null, a value, or a value that could not be read.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use crate::rt::{AnySlot, DateTime, Empty, FreeForm, Json, Map, Number, OneOrMany, Secret, Slot, Source, Target, TextEnum, Value};

/// JSON's `null`, for sending it explicitly: `UserProfile::new().mobile_phone(Null)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Null;

impl serde::Serialize for Null {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

/// A field of a model: absent, `null`, a value, or unreadable.
///
/// When you read a field, absent and null are both `None` ([`get`](Field::get), [`as_deref`](Field::as_deref)). When you send it, an absent
/// field is omitted and a null one is sent as `null`. A null costs no allocation.
///
/// A value that does not fit the field's type, such as a string in place of a number, makes the field [`Unreadable`](Field::Unreadable):
/// [`get`](Field::get) is `None`, [`Model::get`](crate::model::Model::get) returns the JSON by the name of the field, and the value is sent
/// back unchanged until you set or [`clear`](Field::clear) the field.
///
/// ```
/// use okta_sdk::model::{Field, Null};
///
/// let name: Field<String> = Field::from("Ada");
/// assert_eq!(name.as_deref(), Some("Ada"));
/// let name: Field<String> = Null.into();
/// assert!(name.get().is_none() && name.is_null());
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Field<T> {
    /// The field is absent.
    #[default]
    Absent,
    /// The field is `null`.
    Null,
    /// The field has a value.
    Value(T),
    /// The field has a value of a different type than in the spec. The model preserves it and sends it back unchanged.
    Unreadable,
}

impl<T> Field<T> {
    /// The value; `None` if the field is absent, null or unreadable.
    #[inline]
    pub fn get(&self) -> Option<&T> {
        match self {
            Field::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The value, mutably; `None` if the field is absent, null or unreadable.
    #[inline]
    pub fn get_mut(&mut self) -> Option<&mut T> {
        match self {
            Field::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The value; the same as [`get`](Field::get), named like in `Option`.
    #[inline]
    pub fn as_ref(&self) -> Option<&T> {
        self.get()
    }

    /// The value, mutably; the same as [`get_mut`](Field::get_mut).
    #[inline]
    pub fn as_mut(&mut self) -> Option<&mut T> {
        self.get_mut()
    }

    /// The value's deref target: `&str` for a string, `&Model` for a boxed model, `&[T]` for a list.
    #[inline]
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        self.get().map(T::deref)
    }

    /// The value, consuming the field; `None` if it is absent, null or unreadable.
    #[inline]
    pub fn into_option(self) -> Option<T> {
        match self {
            Field::Value(value) => Some(value),
            _ => None,
        }
    }

    /// A clone of the value; `None` if the field is absent, null or unreadable.
    #[inline]
    pub fn cloned(&self) -> Option<T>
    where
        T: Clone,
    {
        self.get().cloned()
    }

    /// Iterates over the value, if there is one: `event.target.iter().flatten()` visits the items of a list that may be absent.
    #[inline]
    pub fn iter(&self) -> std::option::IntoIter<&T> {
        self.get().into_iter()
    }

    /// Whether the field is absent.
    #[inline]
    pub fn is_absent(&self) -> bool {
        matches!(self, Field::Absent)
    }

    /// Whether the field is `null`.
    #[inline]
    pub fn is_null(&self) -> bool {
        matches!(self, Field::Null)
    }

    /// Whether the field has a value that does not match its type; see [`Field`].
    #[inline]
    pub fn is_unreadable(&self) -> bool {
        matches!(self, Field::Unreadable)
    }

    /// Whether the field has a value of its type.
    #[inline]
    pub fn is_value(&self) -> bool {
        matches!(self, Field::Value(_))
    }

    /// Sets the value, or `null` for [`Null`].
    #[inline]
    pub fn set(&mut self, value: impl Into<Field<T>>) {
        *self = value.into();
    }

    /// Sets the field to `null`, which is sent.
    #[inline]
    pub fn set_null(&mut self) {
        *self = Field::Null;
    }

    /// Makes the field absent: it is not sent. This drops an unreadable value too.
    #[inline]
    pub fn clear(&mut self) {
        *self = Field::Absent;
    }

    /// Takes the value and leaves the field absent.
    #[inline]
    pub fn take(&mut self) -> Option<T> {
        std::mem::take(self).into_option()
    }
}

impl<T: Value> Field<T> {
    /// The value, mutably. A field without a value is set to the result of `make` first.
    ///
    /// ```
    /// use okta_sdk::model::Field;
    ///
    /// let mut groups: Field<Vec<String>> = Field::Absent;
    /// groups.get_or_insert_with(Vec::new).push("00g1".to_owned());
    /// ```
    pub fn get_or_insert_with(&mut self, make: impl FnOnce() -> T) -> &mut T {
        if !self.is_value() {
            *self = Field::Value(make());
        }
        match self {
            Field::Value(value) => value,
            // The field has just been set.
            _ => unreachable!(),
        }
    }

    /// The value, mutably. A field without a value is set to the default first.
    ///
    /// ```
    /// use okta_sdk::model::{Field, FreeForm, Model};
    ///
    /// let mut profile: Field<FreeForm> = Field::Absent;
    /// profile.get_or_insert_default().set("badge", 7)?;
    /// assert_eq!(profile.get().map(Model::to_json).as_deref(), Some(r#"{"badge":7}"#));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn get_or_insert_default(&mut self) -> &mut T
    where
        T: Default,
    {
        self.get_or_insert_with(T::default)
    }

    /// The value as a string, for a string, an enum or an integer.
    pub fn text(&self) -> Option<Cow<'_, str>> {
        match self.get()?.source() {
            Source::String(text) => Some(Cow::Borrowed(text)),
            Source::Secret(secret) => Some(Cow::Borrowed(secret.expose())),
            Source::Integer(number) => Some(Cow::Owned(number.to_string())),
            Source::DateTime(time) => Some(Cow::Owned(time.to_string())),
            _ => None,
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Field<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Field::Absent => f.write_str("absent"),
            Field::Null => f.write_str("null"),
            Field::Unreadable => f.write_str("unreadable"),
            Field::Value(value) => value.fmt(f),
        }
    }
}

impl<T: PartialEq> PartialEq<T> for Field<T> {
    fn eq(&self, other: &T) -> bool {
        self.get() == Some(other)
    }
}

impl PartialEq<str> for Field<String> {
    fn eq(&self, other: &str) -> bool {
        self.as_deref() == Some(other)
    }
}

impl PartialEq<&str> for Field<String> {
    fn eq(&self, other: &&str) -> bool {
        self.as_deref() == Some(*other)
    }
}

/// An enum and its string, known to the spec or not.
impl<T: TextEnum> PartialEq<str> for Field<T> {
    fn eq(&self, other: &str) -> bool {
        self.get().is_some_and(|value| value.as_str() == other)
    }
}

/// An enum and its string, known to the spec or not.
impl<T: TextEnum> PartialEq<&str> for Field<T> {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl<T> From<Field<T>> for Option<T> {
    fn from(field: Field<T>) -> Self {
        field.into_option()
    }
}

impl<T: Value> From<T> for Field<T> {
    #[inline]
    fn from(value: T) -> Self {
        Field::Value(value)
    }
}

impl<T: Value> From<T> for Field<Box<T>> {
    #[inline]
    fn from(value: T) -> Self {
        Field::Value(Box::new(value))
    }
}

/// `None` makes the field absent; send `null` with [`Null`].
impl<T: Value> From<Option<T>> for Field<T> {
    #[inline]
    fn from(value: Option<T>) -> Self {
        value.map_or(Field::Absent, Field::Value)
    }
}

impl<T: Value> From<Null> for Field<T> {
    #[inline]
    fn from(_: Null) -> Self {
        Field::Null
    }
}

impl<T: Value> From<Option<T>> for Field<Box<T>> {
    #[inline]
    fn from(value: Option<T>) -> Self {
        value.map_or(Field::Absent, |value| Field::Value(Box::new(value)))
    }
}

impl<T: Value> From<T> for Field<OneOrMany<T>> {
    fn from(value: T) -> Self {
        Field::Value(OneOrMany::from(value))
    }
}

impl<T: Value> From<Vec<T>> for Field<OneOrMany<T>> {
    fn from(values: Vec<T>) -> Self {
        Field::Value(OneOrMany::Many(values))
    }
}

impl From<&str> for Field<String> {
    fn from(text: &str) -> Self {
        Field::Value(text.to_owned())
    }
}

impl From<&String> for Field<String> {
    fn from(text: &String) -> Self {
        Field::Value(text.clone())
    }
}

impl From<Option<&str>> for Field<String> {
    fn from(text: Option<&str>) -> Self {
        text.map_or(Field::Absent, Field::from)
    }
}

impl<T: TextEnum> From<&str> for Field<T> {
    fn from(text: &str) -> Self {
        Field::Value(T::from_text(text))
    }
}

impl<T: TextEnum> From<String> for Field<T> {
    fn from(text: String) -> Self {
        Field::Value(T::from_text(&text))
    }
}

impl<T: TextEnum> From<&String> for Field<T> {
    fn from(text: &String) -> Self {
        Field::Value(T::from_text(text))
    }
}

impl From<&str> for Field<Secret> {
    fn from(text: &str) -> Self {
        Field::Value(Secret::from(text))
    }
}

impl From<String> for Field<Secret> {
    fn from(text: String) -> Self {
        Field::Value(Secret::from(text))
    }
}

impl From<&String> for Field<Secret> {
    fn from(text: &String) -> Self {
        Field::Value(Secret::from(text.as_str()))
    }
}

impl From<jiff::Timestamp> for Field<DateTime> {
    fn from(time: jiff::Timestamp) -> Self {
        Field::Value(DateTime::from(time))
    }
}

impl From<i32> for Field<i64> {
    fn from(number: i32) -> Self {
        Field::Value(number.into())
    }
}

impl From<u32> for Field<i64> {
    fn from(number: u32) -> Self {
        Field::Value(number.into())
    }
}

impl From<u16> for Field<i64> {
    fn from(number: u16) -> Self {
        Field::Value(number.into())
    }
}

impl From<u8> for Field<i64> {
    fn from(number: u8) -> Self {
        Field::Value(number.into())
    }
}

impl From<i32> for Field<Number> {
    fn from(number: i32) -> Self {
        Field::Value(number.into())
    }
}

impl From<i64> for Field<Number> {
    fn from(number: i64) -> Self {
        Field::Value(number.into())
    }
}

/// A number that JSON cannot represent, such as infinity, becomes `null`.
impl From<f64> for Field<Number> {
    fn from(number: f64) -> Self {
        Number::from_f64(number).map_or(Field::Null, Field::Value)
    }
}

impl<const N: usize> From<[&str; N]> for Field<Vec<String>> {
    fn from(texts: [&str; N]) -> Self {
        Field::Value(texts.into_iter().map(str::to_owned).collect())
    }
}

impl From<&[&str]> for Field<Vec<String>> {
    fn from(texts: &[&str]) -> Self {
        Field::Value(texts.iter().map(|text| (*text).to_owned()).collect())
    }
}

impl From<Vec<&str>> for Field<Vec<String>> {
    fn from(texts: Vec<&str>) -> Self {
        Field::from(texts.as_slice())
    }
}

impl<T: TextEnum> From<Vec<&str>> for Field<Vec<T>> {
    fn from(texts: Vec<&str>) -> Self {
        Field::Value(texts.into_iter().map(T::from_text).collect())
    }
}

impl<T: TextEnum, const N: usize> From<[&str; N]> for Field<Vec<T>> {
    fn from(texts: [&str; N]) -> Self {
        Field::Value(texts.into_iter().map(T::from_text).collect())
    }
}

impl<T: Value, const N: usize> From<[T; N]> for Field<Vec<T>> {
    fn from(items: [T; N]) -> Self {
        Field::Value(items.into())
    }
}

impl<T: Value> From<&[T]> for Field<Vec<T>> {
    fn from(items: &[T]) -> Self {
        Field::Value(items.to_vec())
    }
}

impl<T: Value> From<&Vec<T>> for Field<Vec<T>> {
    fn from(items: &Vec<T>) -> Self {
        Field::Value(items.clone())
    }
}

impl<K: AsRef<str>, V: Into<Field<T>>, T: Value, const N: usize> From<[(K, V); N]> for Field<Map<T>> {
    fn from(entries: [(K, V); N]) -> Self {
        Field::Value(entries.into_iter().collect())
    }
}

impl<K: AsRef<str>, V: Into<serde_json::Value>, const N: usize> From<[(K, V); N]> for Field<FreeForm> {
    fn from(members: [(K, V); N]) -> Self {
        Field::Value(members.into_iter().collect())
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Field<FreeForm> {
    fn from(members: serde_json::Map<String, serde_json::Value>) -> Self {
        Field::Value(members.into())
    }
}

impl From<serde_json::Value> for Field<Json> {
    fn from(value: serde_json::Value) -> Self {
        Field::Value(value.into())
    }
}

/// `users.iter().filter_map(|user| user.id.cloned()).collect::<Field<Vec<_>>>()`
impl<A, T: FromIterator<A>> FromIterator<A> for Field<T> {
    fn from_iter<I: IntoIterator<Item = A>>(items: I) -> Self {
        Field::Value(items.into_iter().collect())
    }
}

impl<T: Value> Slot for Field<T> {
    fn get(&self) -> Field<Source<'_>> {
        match self {
            Field::Absent => Field::Absent,
            Field::Null => Field::Null,
            Field::Unreadable => Field::Unreadable,
            Field::Value(value) => Field::Value(value.source()),
        }
    }

    fn get_mut(&mut self) -> Option<Target<'_>> {
        Field::get_mut(self).map(T::target)
    }

    fn start(&mut self) -> Option<Target<'_>> {
        *self = Field::Value(T::blank());
        Field::get_mut(self).map(T::target)
    }

    fn set_empty(&mut self, state: Empty) {
        *self = match state {
            Empty::Absent => Field::Absent,
            Empty::Null => Field::Null,
            Empty::Unreadable => Field::Unreadable,
        };
    }

    fn copy_from(&mut self, other: &AnySlot) {
        // The fields of two objects of one type have the same types.
        if let Some(other) = (other as &dyn Any).downcast_ref::<Self>() {
            *self = other.clone();
        }
    }
}
