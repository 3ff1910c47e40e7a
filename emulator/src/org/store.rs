//! Collections of resources: in the order of creation, found by key.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;

use serde_json::{Value, json};

use crate::json::text;

/// Resources in order of creation. The place of a resource is never reused, so that a cursor stays valid after the resource is deleted.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Store {
    next: u64,
    places: HashMap<String, u64>,
    items: BTreeMap<u64, (String, Value)>,
    /// The dotted path of a string by which resources are found, if there is one.
    named: Option<&'static str>,
    /// The places of the resources that have that string.
    names: HashMap<String, BTreeSet<u64>>,
}

impl Store {
    /// A collection with an index on the string at a dotted path. Only [`insert`](Self::insert) may change that string.
    pub(crate) fn named(path: &'static str) -> Self {
        Self { named: Some(path), ..Self::default() }
    }

    /// The first resource whose string at a path is `name`.
    pub(crate) fn first(&self, path: &str, name: &str) -> Option<&Value> {
        if self.named == Some(path) {
            self.at(*self.names.get(name)?.first()?)
        } else {
            self.values().find(|value| text(value, path) == name)
        }
    }

    /// The resources whose string at a path is `name`. Uses the index if it covers the path.
    pub(crate) fn all<'a>(&'a self, path: &'a str, name: &'a str) -> impl Iterator<Item = &'a Value> {
        let indexed = self.named == Some(path);
        let found = self.names.get(name).filter(|_| indexed).into_iter().flatten().filter_map(|place| self.at(*place));
        let searched = (!indexed).then(|| self.values().filter(move |value| text(value, path) == name));
        found.chain(searched.into_iter().flatten())
    }

    /// The resource at a place.
    pub(crate) fn at(&self, place: u64) -> Option<&Value> {
        self.items.get(&place).map(|(_, value)| value)
    }

    /// The resource at a place, to change it.
    pub(crate) fn at_mut(&mut self, place: u64) -> Option<&mut Value> {
        self.items.get_mut(&place).map(|(_, value)| value)
    }

    /// Every resource after a place, with its own place.
    pub(crate) fn after(&self, place: u64) -> impl Iterator<Item = (u64, &Value)> {
        self.items.range((Bound::Excluded(place), Bound::Unbounded)).map(|(place, (_, value))| (*place, value))
    }

    /// The number of resources.
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    /// The resource with a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.items.get(self.places.get(key)?).map(|(_, value)| value)
    }

    /// The resource with a key, to change it.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        self.items.get_mut(self.places.get(key)?).map(|(_, value)| value)
    }

    /// Whether there is a resource with a key.
    pub(crate) fn contains(&self, key: &str) -> bool {
        self.places.contains_key(key)
    }

    /// Adds a resource, or replaces the one with the same key, which keeps its place.
    pub(crate) fn insert(&mut self, key: &str, value: Value) {
        let place = self.places.get(key).copied().unwrap_or_else(|| {
            self.next += 1;
            self.places.insert(key.to_owned(), self.next);
            self.next
        });
        let name = self.named.map(|path| text(&value, path).to_owned());
        let old = self.items.insert(place, (key.to_owned(), value));
        if let Some((_, old)) = &old {
            self.forget(place, old);
        }
        if let Some(name) = name {
            self.names.entry(name).or_default().insert(place);
        }
    }

    /// Removes a resource that was at a place from the index.
    fn forget(&mut self, place: u64, value: &Value) {
        let Some(path) = self.named else { return };
        if let Some(places) = self.names.get_mut(text(value, path)) {
            places.remove(&place);
            if places.is_empty() {
                self.names.remove(text(value, path));
            }
        }
    }

    /// Removes a resource.
    pub(crate) fn remove(&mut self, key: &str) -> Option<Value> {
        let place = self.places.remove(key)?;
        let (_, value) = self.items.remove(&place)?;
        self.forget(place, &value);
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

    /// A collection from its JSON; `None` if the JSON has another form.
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
        store.insert("2", json!({"profile": {"name": "b"}}));
        assert_eq!(store.all("profile.name", "b").count(), 2);
        store.remove("1");
        store.remove("2");
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
