//! Maps from text to a type, in the order of the JSON.

use std::fmt;

use super::{MapEntries, Source, Target, Value};

/// A map from text to `T` that keeps the order of the JSON it was read from.
///
/// Lookups are linear: Okta's maps are small. Of a name that the JSON has twice, the last value counts.
#[derive(Clone, PartialEq)]
pub struct Map<T>(Vec<(Box<str>, T)>);

impl<T> Map<T> {
    /// An empty map.
    pub fn new() -> Self {
        Self(Vec::new())
    }

    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().rev().find(|(key, _)| &**key == name).map(|(_, value)| value)
    }

    /// The value of a name, to change.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.0.iter_mut().rev().find(|(key, _)| &**key == name).map(|(_, value)| value)
    }

    /// Gives a name a value; the value that it had is returned.
    pub fn insert(&mut self, name: impl AsRef<str>, value: impl Into<T>) -> Option<T> {
        let value = value.into();
        match self.get_mut(name.as_ref()) {
            Some(place) => Some(std::mem::replace(place, value)),
            None => {
                self.0.push((name.as_ref().into(), value));
                None
            }
        }
    }

    /// Takes a name out.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let mut removed = None;
        while let Some(index) = self.0.iter().rposition(|(key, _)| &**key == name) {
            let (_, value) = self.0.remove(index);
            removed.get_or_insert(value);
        }
        removed
    }

    /// Whether there is a value of a name.
    pub fn contains(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The entries, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(key, value)| (&**key, value))
    }

    /// The entries, in order, to change.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut T)> {
        self.0.iter_mut().map(|(key, value)| (&**key, value))
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<K: AsRef<str>, V: Into<T>, T> FromIterator<(K, V)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        for (name, value) in entries {
            map.insert(name, value);
        }
        map
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (Box<str>, T);
    type IntoIter = std::vec::IntoIter<(Box<str>, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<T: Value> Value for Map<T> {
    fn blank() -> Self {
        Self::new()
    }
    fn target(&mut self) -> Target<'_> {
        Target::Map(self)
    }
    fn source(&self) -> Source<'_> {
        Source::Map(self)
    }
}

impl<T: Value> MapEntries for Map<T> {
    fn len(&self) -> usize {
        self.0.len()
    }
    fn entry(&self, index: usize) -> Option<(&str, Source<'_>)> {
        self.0.get(index).map(|(key, value)| (&**key, value.source()))
    }
    fn value_mut(&mut self, index: usize) -> Option<Target<'_>> {
        self.0.get_mut(index).map(|(_, value)| value.target())
    }
    fn push(&mut self, name: &str) -> Option<Target<'_>> {
        self.0.push((name.into(), T::blank()));
        self.0.last_mut().map(|(_, value)| value.target())
    }
    fn clear(&mut self) {
        self.0.clear();
    }
}
