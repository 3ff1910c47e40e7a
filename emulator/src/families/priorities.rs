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

/// Gives a resource its place among its peers: at `wanted`, or last before those of the system. The others move. `before` is the priority
/// that the resource had; a new one had none.
pub(crate) fn place(org: &mut Org, store: &str, id: &str, before: Option<i64>, wanted: Option<i64>, is_peer: impl Fn(&Value) -> bool) {
    let others = |value: &&Value| is_peer(value) && value["system"] != true && text(value, "id") != id;
    let last = org.store(store).values().filter(others).count() as i64 + 1;
    let new = wanted.unwrap_or(last).clamp(1, last);
    shift(org, store, id, before, Some(new), &is_peer);
    if let Some(value) = org.get_mut(store, id) {
        value["priority"] = new.into();
    }
}

/// Closes the gap that a removed resource has left.
pub(crate) fn close(org: &mut Org, store: &str, before: Option<i64>, is_peer: impl Fn(&Value) -> bool) {
    shift(org, store, "", before, None, &is_peer);
}

/// Moves the peers of a resource that leaves one place and takes another; those of the system follow all the others.
fn shift(org: &mut Org, store: &str, id: &str, before: Option<i64>, new: Option<i64>, is_peer: &dyn Fn(&Value) -> bool) {
    let mut count = i64::from(new.is_some());
    for value in org.store_mut(store).values_mut().filter(|value| is_peer(value)) {
        if value["system"] == true || text(value, "id") == id {
            continue;
        }
        count += 1;
        let was = priority(value);
        let mut is = was - i64::from(before.is_some_and(|before| was > before));
        is += i64::from(new.is_some_and(|new| is >= new));
        if is != was {
            value["priority"] = is.into();
        }
    }
    for value in org.store_mut(store).values_mut().filter(|value| is_peer(value)) {
        if value["system"] == true && value[CATCH_ALL] != true {
            count += 1;
            value["priority"] = count.into();
        }
    }
}

/// The resources of a collection by priority.
pub(crate) fn sorted<'a>(org: &'a Org, store: &str, is_peer: impl Fn(&Value) -> bool) -> Vec<&'a Value> {
    let mut all: Vec<&Value> = org.store(store).values().filter(|value| is_peer(value)).collect();
    all.sort_by_key(|value| priority(value));
    all
}
