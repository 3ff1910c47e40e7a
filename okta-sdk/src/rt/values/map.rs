//! Maps from strings to a type, in the order of the JSON.

use std::fmt;

use crate::rt::{Access, Field, MapEntries, Own, Slot, Source, Target, Value};

/// A map from strings to `T` that keeps the order of the JSON it was read from.
///
/// An entry can be `null`, which makes Okta delete it: set it with [`Null`](crate::model::Null). When you read a null entry, it is
/// `None`. Lookups are linear, because Okta's maps are small. Of duplicate names in the JSON, the last value counts.
///
/// ```
/// use okta_sdk::model::{Map, Null};
///
/// let mut map: Map<bool> = [("oidc_client_link", true)].into_iter().collect();
/// map.insert("another_link", Null);
/// assert_eq!(map.get("oidc_client_link"), Some(&true));
/// assert_eq!(serde_json::to_string(&map)?, r#"{"oidc_client_link":true,"another_link":null}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Map<T>(Vec<(Box<str>, Field<T>)>);

impl<T> Map<T> {
    /// Creates an empty map.
    pub fn new() -> Self {
        Self(Vec::new())
    }

    /// The value of an entry; `None` if it does not exist or is null.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.entry_of(name).and_then(Field::get)
    }

    /// The value of an entry, mutably.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.entry_of_mut(name).and_then(Field::get_mut)
    }

    /// Sets an entry, to null for [`Null`](crate::model::Null), or removes it for `None`. Returns the old value.
    pub fn insert(&mut self, name: impl AsRef<str>, value: impl Into<Field<T>>) -> Option<T> {
        let value = value.into();
        if value.is_absent() {
            return self.remove(name.as_ref());
        }
        match self.entry_of_mut(name.as_ref()) {
            Some(place) => std::mem::replace(place, value).into_option(),
            None => {
                self.0.push((name.as_ref().into(), value));
                None
            }
        }
    }

    /// Removes an entry, so that it is not sent.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let mut removed = None;
        while let Some(index) = self.0.iter().rposition(|(key, _)| &**key == name) {
            let (_, value) = self.0.remove(index);
            removed.get_or_insert(value);
        }
        removed.and_then(Field::into_option)
    }

    /// Whether an entry exists, with a value or null.
    pub fn contains(&self, name: &str) -> bool {
        self.entry_of(name).is_some()
    }

    /// The number of entries, including null ones.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the map is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names of all entries in order, including null ones.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| &**key)
    }

    /// The entries with a value, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().filter_map(|(key, value)| Some((&**key, value.get()?)))
    }

    /// The entries with a value, in order, mutably.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut T)> {
        self.0.iter_mut().filter_map(|(key, value)| Some((&**key, value.get_mut()?)))
    }

    fn entry_of(&self, name: &str) -> Option<&Field<T>> {
        self.0.iter().rev().find(|(key, _)| &**key == name).map(|(_, value)| value)
    }

    fn entry_of_mut(&mut self, name: &str) -> Option<&mut Field<T>> {
        self.0.iter_mut().rev().find(|(key, _)| &**key == name).map(|(_, value)| value)
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0.iter().map(|(key, value)| (key, value))).finish()
    }
}

impl<K: AsRef<str>, V: Into<Field<T>>, T> FromIterator<(K, V)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        for (name, value) in entries {
            map.insert(name, value);
        }
        map
    }
}

/// The entries with a value, in order.
impl<T> IntoIterator for Map<T> {
    type Item = (Box<str>, T);
    type IntoIter = std::vec::IntoIter<(Box<str>, T)>;

    fn into_iter(self) -> Self::IntoIter {
        let valued: Vec<_> = self.0.into_iter().filter_map(|(key, value)| Some((key, value.into_option()?))).collect();
        valued.into_iter()
    }
}

impl<T: Value> Value for Map<T> {
    type Access = Own;
}

impl<T: Value> Access<Map<T>> for Own {
    fn blank() -> Map<T> {
        Map::new()
    }
    fn target(value: &mut Map<T>) -> Target<'_> {
        Target::Map(value)
    }
    fn source(value: &Map<T>) -> Source<'_> {
        Source::Map(value)
    }
}

impl<T: Value> MapEntries for Map<T> {
    fn len(&self) -> usize {
        self.0.len()
    }
    fn entry(&self, index: usize) -> Option<(&str, &dyn Slot)> {
        self.0.get(index).map(|(key, value)| (&**key, value as &dyn Slot))
    }
    fn entry_mut(&mut self, index: usize) -> Option<(&str, &mut dyn Slot)> {
        self.0.get_mut(index).map(|(key, value)| (&**key, value as &mut dyn Slot))
    }
    fn push(&mut self, name: &str) -> Option<&mut dyn Slot> {
        self.0.push((name.into(), Field::Absent));
        self.0.last_mut().map(|(_, value)| value as &mut dyn Slot)
    }
    fn clear(&mut self) {
        self.0.clear();
    }
}
