//! The state of an org: collections of resources, clock, IDs and System Log.
//!
//! A collection is named after its path, for example `apps/0oa.../users`. Deleting a resource also deletes the collections below its path.

pub(crate) mod clock;
mod events;
mod fresh;
pub(crate) mod ids;
pub(crate) mod resource;
mod save;
pub(crate) mod store;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use serde_json::Value;

use clock::Clock;
use ids::Ids;
use store::Store;

use crate::errors::OktaError;
use crate::families::priorities::{Orders, Peers};
use crate::json::text;

static EMPTY: LazyLock<Store> = LazyLock::new(Store::default);

/// How strictly an org validates requests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strictness {
    /// Like [`Standard`](Self::Standard), but creates a resource for every well-formed unknown ID, whatever the request.
    Lenient,
    /// Rejects what Okta rejects: missing required fields, objects or arrays in place of scalars, and so on.
    ///
    /// This mode can replay traffic that was recorded at a real org. A create request without a body creates a sample resource, and a later
    /// request that names a login, a role or a linked object sets that of the sample. References to resources that do not exist are accepted. An ID that a real
    /// org has issued stands for a resource that existed before the recording began, and the emulator creates it when a request refers to it. Every other
    /// unknown ID gives a 404, and so do deleted resources.
    #[default]
    Standard,
    /// Also rejects requests without a body, values whose type differs from the spec, and every ID that the org has not issued.
    Strict,
}

/// An Okta org.
#[derive(Clone, Debug)]
pub(crate) struct Org {
    pub(crate) base: String,
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    pub(crate) strictness: Strictness,
    stores: BTreeMap<String, Store>,
    /// IDs of users by login in lower case.
    pub(crate) logins: HashMap<String, String>,
    /// The orders of policies and rules.
    pub(crate) orders: Orders,
    /// Removed IDs that would otherwise be created again on use.
    removed: HashSet<String>,
}

impl Org {
    /// A fresh org with the resources of a new Okta org: an administrator, Everyone, the default policies and so on.
    pub(crate) fn new(base: &str, seed: u64, strictness: Strictness, clock: Clock) -> Self {
        let mut org = Self {
            base: base.trim_end_matches('/').to_owned(),
            clock,
            ids: Ids::new(seed),
            strictness,
            stores: BTreeMap::new(),
            logins: HashMap::new(),
            orders: Orders::new(),
            removed: HashSet::new(),
        };
        fresh::furnish(&mut org);
        org
    }

    /// Whether an unknown ID stands for a resource that is created on first use.
    pub(crate) fn adopts(&self, id: &str) -> bool {
        let known = match self.strictness {
            Strictness::Lenient => ids::is_well_formed(id),
            Strictness::Standard => ids::is_issued_by_okta(id),
            Strictness::Strict => false,
        };
        known && !self.removed.contains(id)
    }

    /// Whether the org is not strict, so that samples replace missing bodies.
    pub(crate) fn has_samples(&self) -> bool {
        self.strictness != Strictness::Strict
    }

    /// Whether a text stands for a secret that was removed from a recording. Such a secret is always accepted, unless the org is strict.
    pub(crate) fn is_redacted(&self, text: &str) -> bool {
        self.has_samples() && text.trim_matches(['<', '>', '[', ']']).eq_ignore_ascii_case("redacted")
    }

    /// The address of an API path, for example `users/me`.
    pub(crate) fn api(&self, path: &str) -> String {
        format!("{}/api/v1/{path}", self.base)
    }

    /// A collection; empty if nothing was put into it.
    pub(crate) fn store(&self, name: &str) -> &Store {
        self.stores.get(name).unwrap_or(&EMPTY)
    }

    /// A collection, to change it.
    pub(crate) fn store_mut(&mut self, name: &str) -> &mut Store {
        if !self.stores.contains_key(name) {
            self.stores.insert(name.to_owned(), Self::empty(name));
        }
        self.stores.entry(name.to_owned()).or_default()
    }

    /// A new collection. Groups and policies are found by name.
    fn empty(name: &str) -> Store {
        match name {
            "groups" => Store::named("profile.name"),
            "policies" => Store::named("name"),
            _ => Store::default(),
        }
    }

    pub(crate) fn get(&self, store: &str, key: &str) -> Option<&Value> {
        self.store(store).get(key)
    }

    /// A resource.
    ///
    /// # Errors
    ///
    /// Fails if the resource does not exist; `entity` is Okta's name for its kind.
    pub(crate) fn find(&self, store: &str, key: &str, entity: &'static str) -> Result<&Value, OktaError> {
        self.get(store, key).ok_or_else(|| OktaError::not_found(key, entity))
    }

    pub(crate) fn get_mut(&mut self, store: &str, key: &str) -> Option<&mut Value> {
        self.stores.get_mut(store)?.get_mut(key)
    }

    /// A resource, to change it; its `lastUpdated` is now if it has one.
    pub(crate) fn touch(&mut self, store: &str, key: &str, entity: &'static str) -> Result<&mut Value, OktaError> {
        let now = self.clock.now();
        let value = self.get_mut(store, key).ok_or_else(|| OktaError::not_found(key, entity))?;
        if value.get("lastUpdated").is_some() {
            value["lastUpdated"] = Value::String(now);
        }
        Ok(value)
    }

    pub(crate) fn put(&mut self, store: &str, key: &str, value: Value) {
        self.store_mut(store).insert(key, value);
    }

    /// Removes a resource and everything under its address.
    pub(crate) fn remove(&mut self, store: &str, key: &str) -> Option<Value> {
        let removed = self.stores.get_mut(store)?.remove(key)?;
        if self.adopts(key) {
            self.removed.insert(key.to_owned());
        }
        let prefix = format!("{store}/{key}/");
        let under: Vec<String> =
            self.stores.range(prefix.clone()..).map(|(name, _)| name.clone()).take_while(|name| name.starts_with(&prefix)).collect();
        for name in under {
            self.stores.remove(&name);
        }
        let first = Peers::new(prefix.as_str(), "");
        let under: Vec<Peers> =
            self.orders.range(first..).map(|(peers, _)| peers.clone()).take_while(|peers| peers.store.starts_with(&prefix)).collect();
        for peers in under {
            self.orders.remove(&peers);
        }
        Some(removed)
    }

    /// Removes the resources of a collection that match a condition.
    pub(crate) fn remove_where(&mut self, store: &str, condition: impl Fn(&Value) -> bool) {
        let keys: Vec<String> =
            self.store(store).iter().filter(|(_, _, value)| condition(value)).map(|(_, key, _)| key.to_owned()).collect();
        for key in keys {
            self.remove(store, &key);
        }
    }

    /// Empties a collection.
    pub(crate) fn clear(&mut self, store: &str) {
        self.stores.remove(store);
    }

    /// The keys of a collection.
    pub(crate) fn keys(&self, store: &str) -> Vec<String> {
        self.store(store).keys().map(str::to_owned).collect()
    }

    /// The first resource of a collection whose string at `path` is `value`.
    pub(crate) fn first(&self, store: &str, path: &str, value: &str) -> Option<&Value> {
        self.store(store).first(path, value)
    }

    /// The ID of the first resource of a collection whose string at `path` is `value`; empty if there is none.
    pub(crate) fn id_of(&self, store: &str, path: &str, value: &str) -> String {
        self.first(store, path, value).map(|found| text(found, "id").to_owned()).unwrap_or_default()
    }

    /// Collections whose name starts with a prefix and ends with a suffix.
    pub(crate) fn stores_like<'a>(&'a self, prefix: &'a str, suffix: &'a str) -> impl Iterator<Item = (&'a str, &'a Store)> {
        self.stores
            .range(prefix.to_owned()..)
            .map(|(name, store)| (name.as_str(), store))
            .take_while(move |(name, _)| name.starts_with(prefix))
            .filter(move |(name, _)| name.ends_with(suffix))
    }

    /// Removes one key from every collection of a kind, and the collections below it.
    pub(crate) fn remove_everywhere(&mut self, prefix: &str, suffix: &str, key: &str) {
        let names: Vec<String> =
            self.stores_like(prefix, suffix).filter(|(_, store)| store.contains(key)).map(|(name, _)| name.to_owned()).collect();
        for name in names {
            self.remove(&name, key);
        }
    }
}
