//! Priorities: dense, starting at 1, with system resources last.
//!
//! Resources that compete with each other are peers. The org stores the order of the peers, and a priority is a position in that order, so
//! that creating or deleting one resource does not rewrite the others. [`settle`] writes the positions into the resources and drops the
//! order; without an order, the stored priorities are current. Rules of authentication policies and similar kinds are different: they keep the
//! priorities that they [`claim`].

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::text;
use crate::org::Org;
use crate::org::store::Store;

/// The fixed priority of a catch-all rule.
pub(crate) const LAST: i64 = 99;

/// The field that marks a catch-all rule.
pub(crate) const CATCH_ALL: &str = "$catchAll";

/// Identifies peers: their collection, and their type if a collection has one order per type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Peers {
    /// The collection.
    pub(crate) store: String,
    /// The type; empty if all resources of the collection are peers.
    pub(crate) kind: String,
}

impl Peers {
    pub(crate) fn new(store: impl Into<String>, kind: impl Into<String>) -> Self {
        Self { store: store.into(), kind: kind.into() }
    }

    fn has(&self, value: &Value) -> bool {
        self.kind.is_empty() || text(value, "type") == self.kind
    }

    /// The peers of the resource at an address of the API.
    fn at(org: &Org, address: &str, kind: &str) -> Option<Self> {
        let path = address.strip_prefix(&org.api(""))?;
        Some(Self::new(path.rsplit_once('/')?.0, kind))
    }
}

/// The order of some peers, by their places in the collection.
#[derive(Clone, Debug, Default)]
pub(crate) struct Order {
    own: Vec<u64>,
    system: Vec<u64>,
}

/// The orders of an org.
pub(crate) type Orders = BTreeMap<Peers, Order>;

fn stored(value: &Value) -> i64 {
    value.get("priority").and_then(Value::as_i64).unwrap_or(i64::MAX)
}

impl Order {
    fn of(store: &Store, peers: &Peers) -> Self {
        let mut order = Self::default();
        for (place, _, value) in store.iter().filter(|(_, _, value)| peers.has(value) && value[CATCH_ALL] != true) {
            if value["system"] == true { &mut order.system } else { &mut order.own }.push(place);
        }
        for places in [&mut order.own, &mut order.system] {
            places.sort_by_key(|place| store.at(*place).map_or(i64::MAX, stored));
        }
        order
    }

    fn places(&self) -> impl Iterator<Item = u64> {
        self.own.iter().chain(&self.system).copied()
    }

    fn priority(&self, place: u64) -> Option<i64> {
        let index = self.own.iter().position(|other| *other == place);
        let index = index.or_else(|| Some(self.own.len() + self.system.iter().position(|other| *other == place)?));
        index.and_then(|index| i64::try_from(index + 1).ok())
    }
}

fn order<'a>(org: &'a mut Org, peers: &Peers) -> &'a mut Order {
    if !org.orders.contains_key(peers) {
        let order = Order::of(org.store(&peers.store), peers);
        org.orders.insert(peers.clone(), order);
    }
    org.orders.entry(peers.clone()).or_default()
}

/// Inserts a new resource at priority `wanted`, or after all peers that are not system resources.
pub(crate) fn join(org: &mut Org, peers: &Peers, id: &str, wanted: Option<i64>) {
    take(org, peers, id, |_, last| wanted.unwrap_or(last));
}

/// Moves a resource to priority `wanted`. Without one, it keeps its priority.
pub(crate) fn shift(org: &mut Org, peers: &Peers, id: &str, wanted: Option<i64>) {
    take(org, peers, id, |before, last| wanted.or(before).unwrap_or(last));
}

/// Moves a resource to the priority that `wanted` computes from its previous priority and from the last free one.
fn take(org: &mut Org, peers: &Peers, id: &str, wanted: impl Fn(Option<i64>, i64) -> i64) {
    let Some(place) = org.store(&peers.store).place(id) else { return };
    let order = order(org, peers);
    let before = order.own.iter().position(|other| *other == place);
    if let Some(index) = before {
        order.own.remove(index);
    }
    let before = before.and_then(|index| i64::try_from(index + 1).ok());
    let last = order.own.len() + 1;
    let wanted = wanted(before, i64::try_from(last).unwrap_or(i64::MAX)).max(1);
    order.own.insert(usize::try_from(wanted).unwrap_or(last).min(last) - 1, place);
}

/// Removes a resource from the order, before it is deleted. Lower priorities move up.
pub(crate) fn leave(org: &mut Org, peers: &Peers, id: &str) {
    let Some(place) = org.store(&peers.store).place(id) else { return };
    order(org, peers).own.retain(|other| *other != place);
}

/// Gives a resource a priority that it keeps: `wanted`, or the first one after all others. Priorities start at 0 and can have gaps; resources
/// with the same priority move down.
pub(crate) fn claim(org: &mut Org, store: &str, id: &str, wanted: Option<i64>) {
    let mut others: Vec<(i64, String)> = org
        .store(store)
        .values()
        .filter(|value| value["system"] != true && text(value, "id") != id)
        .map(|value| (stored(value), text(value, "id").to_owned()))
        .collect();
    others.sort();
    let mut taken = wanted.unwrap_or_else(|| others.last().map_or(1, |(last, _)| last.saturating_add(1))).clamp(0, LAST - 1);
    if let Some(value) = org.get_mut(store, id) {
        value["priority"] = taken.into();
    }
    for (priority, other) in others {
        if priority == taken
            && let Some(value) = org.get_mut(store, &other)
        {
            taken += 1;
            value["priority"] = taken.into();
        }
    }
}

/// The resources of a collection by priority.
pub(crate) fn sorted<'a>(org: &'a Org, peers: &Peers) -> Vec<&'a Value> {
    let store = org.store(&peers.store);
    match org.orders.get(peers) {
        Some(order) => {
            let catch_all = store.values().filter(|value| value[CATCH_ALL] == true && peers.has(value));
            order.places().filter_map(|place| store.at(place)).chain(catch_all).collect()
        }
        None => {
            let mut all: Vec<&Value> = store.values().filter(|value| peers.has(value)).collect();
            all.sort_by_key(|value| stored(value));
            all
        }
    }
}

/// Shows the priority of the resource at an address; `kind` is the type of its peers.
pub(crate) fn show(org: &Org, value: &mut Value, address: &str, kind: &str) {
    if let Some(peers) = Peers::at(org, address, kind)
        && let Some(order) = org.orders.get(&peers)
        && let Some(priority) = org.store(&peers.store).place(text(value, "id")).and_then(|place| order.priority(place))
    {
        value["priority"] = priority.into();
    }
}

/// Writes every priority into its resource.
pub(crate) fn settle(org: &mut Org) {
    for (peers, order) in std::mem::take(&mut org.orders) {
        for (priority, place) in (1_i64..).zip(order.places()) {
            if let Some(value) = org.store_mut(&peers.store).at_mut(place) {
                value["priority"] = priority.into();
            }
        }
    }
}
