//! Priorities: dense from 1, those of the system last.

use serde_json::Value;

use crate::json::text;
use crate::org::Org;

/// The priority of a rule that catches what all the others leave. It never moves.
pub(crate) const LAST: i64 = 99;

/// The field that marks such a rule.
pub(crate) const CATCH_ALL: &str = "$catchAll";

fn priority(value: &Value) -> i64 {
    value.get("priority").and_then(Value::as_i64).unwrap_or(i64::MAX)
}

/// Gives a resource its place among its peers: at `wanted`, or last before those of the system. The others move.
pub(crate) fn place(org: &mut Org, store: &str, id: &str, wanted: Option<i64>, is_peer: impl Fn(&Value) -> bool) {
    let mut order: Vec<(i64, String)> = org
        .store(store)
        .values()
        .filter(|value| is_peer(value) && value["system"] != true && text(value, "id") != id)
        .map(|value| (priority(value), text(value, "id").to_owned()))
        .collect();
    order.sort();
    let mut ids: Vec<String> = order.into_iter().map(|(_, id)| id).collect();
    if !id.is_empty() {
        let at = wanted.and_then(|wanted| usize::try_from(wanted - 1).ok()).unwrap_or(if wanted.is_some() { 0 } else { ids.len() });
        ids.insert(at.min(ids.len()), id.to_owned());
    }
    let system: Vec<String> = org
        .store(store)
        .values()
        .filter(|value| is_peer(value) && value["system"] == true && value[CATCH_ALL] != true)
        .map(|value| text(value, "id").to_owned())
        .collect();
    for (index, id) in ids.iter().chain(&system).enumerate() {
        if let Some(value) = org.get_mut(store, id) {
            value["priority"] = (index as i64 + 1).into();
        }
    }
}

/// Closes the gap that a removed resource has left.
pub(crate) fn close(org: &mut Org, store: &str, is_peer: impl Fn(&Value) -> bool) {
    place(org, store, "", None, is_peer);
}

/// The resources of a collection by priority.
pub(crate) fn sorted<'a>(org: &'a Org, store: &str, is_peer: impl Fn(&Value) -> bool) -> Vec<&'a Value> {
    let mut all: Vec<&Value> = org.store(store).values().filter(|value| is_peer(value)).collect();
    all.sort_by_key(|value| priority(value));
    all
}
