//! Collections of resources: in the order of creation, found by key.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};

use crate::json::text;

/// Resources in the order in which they were made. Every one has a place that stays its own, so that a page after it can be read even when
/// it is gone.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Store {
    next: u64,
    places: HashMap<String, u64>,
    items: BTreeMap<u64, (String, Value)>,
    /// The dotted path of a string by which resources are found, if there is one.
    named: Option<&'static str>,
    /// Keys by that string.
    names: HashMap<String, String>,
}

impl Store {
    /// A collection whose resources are found by a string. The string of a resource changes only by [`insert`](Self::insert).
    pub(crate) fn named(path: &'static str) -> Self {
        Self { named: Some(path), ..Self::default() }
    }

    /// The resource whose string at a path is `name`: by the index if it is of this path.
    pub(crate) fn first(&self, path: &str, name: &str) -> Option<&Value> {
        if self.named == Some(path) { self.get(self.names.get(name)?) } else { self.values().find(|value| text(value, path) == name) }
    }

    /// How many resources there are.
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    /// The resource of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.items.get(self.places.get(key)?).map(|(_, value)| value)
    }

    /// The resource of a key, to change it.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        self.items.get_mut(self.places.get(key)?).map(|(_, value)| value)
    }

    /// Whether there is a resource of a key.
    pub(crate) fn contains(&self, key: &str) -> bool {
        self.places.contains_key(key)
    }

    /// Adds a resource, or replaces the one of the same key in its place.
    pub(crate) fn insert(&mut self, key: &str, value: Value) {
        let place = self.places.get(key).copied().unwrap_or_else(|| {
            self.next += 1;
            self.places.insert(key.to_owned(), self.next);
            self.next
        });
        let name = self.named.map(|path| text(&value, path).to_owned());
        let old = self.items.insert(place, (key.to_owned(), value));
        if let (Some(path), Some((_, old))) = (self.named, &old) {
            self.names.remove(text(old, path));
        }
        if let Some(name) = name {
            self.names.insert(name, key.to_owned());
        }
    }

    /// Removes a resource.
    pub(crate) fn remove(&mut self, key: &str) -> Option<Value> {
        let place = self.places.remove(key)?;
        let (_, value) = self.items.remove(&place)?;
        if let Some(path) = self.named {
            self.names.remove(text(&value, path));
        }
        Some(value)
    }

    /// Every resource with its place and key.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (u64, &str, &Value)> {
        self.items.iter().map(|(place, (key, value))| (*place, key.as_str(), value))
    }

    /// Every resource.
    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &Value> {
        self.items.values().map(|(_, value)| value)
    }

    /// Every resource, to change it.
    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut Value> {
        self.items.values_mut().map(|(_, value)| value)
    }

    /// Every key.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.items.values().map(|(key, _)| key.as_str())
    }

    /// The place of a key.
    pub(crate) fn place(&self, key: &str) -> Option<u64> {
        self.places.get(key).copied()
    }

    /// The collection as JSON: pairs of key and resource, in order.
    pub(crate) fn save(&self) -> Value {
        Value::Array(self.items.values().map(|(key, value)| json!([key, value])).collect())
    }

    /// A collection from its JSON; `None` if that is something else.
    pub(crate) fn load(mut store: Self, value: &Value) -> Option<Self> {
        for pair in value.as_array()? {
            store.insert(pair.get(0)?.as_str()?, pair.get(1)?.clone());
        }
        Some(store)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Store;

    #[test]
    fn resources_are_found_by_name() {
        let mut store = Store::named("profile.name");
        store.insert("1", json!({"profile": {"name": "a"}}));
        store.insert("1", json!({"profile": {"name": "b"}}));
        assert!(store.first("profile.name", "a").is_none() && store.first("profile.name", "b").is_some());
        store.remove("1");
        assert!(store.first("profile.name", "b").is_none());
    }

    #[test]
    fn resources_keep_their_order_and_their_places() {
        let mut store = Store::default();
        for key in ["c", "a", "b"] {
            store.insert(key, json!(key));
        }
        store.insert("a", json!("again"));
        assert_eq!(store.keys().collect::<Vec<_>>(), ["c", "a", "b"]);
        let place = store.place("b");
        store.remove("a");
        store.insert("d", json!("d"));
        assert_eq!((store.place("b"), store.len()), (place, 3));
        assert_eq!(Store::load(Store::default(), &store.save()).unwrap().keys().collect::<Vec<_>>(), ["c", "b", "d"]);
    }
}
