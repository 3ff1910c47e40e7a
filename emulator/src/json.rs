//! Small tools for JSON values.

use serde_json::{Map, Value};

/// The value at a dotted path, or `null`.
pub(crate) fn dig<'a>(value: &'a Value, path: &str) -> &'a Value {
    const NULL: &Value = &Value::Null;
    path.split('.').fold(value, |value, name| value.get(name).unwrap_or(NULL))
}

/// The string at a dotted path, or an empty one.
pub(crate) fn text<'a>(value: &'a Value, path: &str) -> &'a str {
    dig(value, path).as_str().unwrap_or_default()
}

/// Sets the value at a dotted path, and creates missing objects on the way.
pub(crate) fn set(value: &mut Value, path: &str, new: Value) {
    let mut place = value;
    for name in path.split('.') {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        let Value::Object(object) = place else { return };
        place = object.entry(name).or_insert(Value::Null);
    }
    *place = new;
}

/// Adds the fields of `defaults` that `value` lacks, at every depth. A `null` stays, unless the default is an object.
pub(crate) fn fill(value: &mut Value, defaults: Value) {
    match (value, defaults) {
        (Value::Object(have), Value::Object(defaults)) => {
            for (name, default) in defaults {
                match have.get_mut(&name) {
                    Some(present) => fill(present, default),
                    None => {
                        have.insert(name, default);
                    }
                }
            }
        }
        (value @ Value::Null, default @ Value::Object(_)) => *value = default,
        _ => {}
    }
}

/// Applies `changes` to `value`: objects are merged at every depth, anything else is replaced.
pub(crate) fn patch(value: &mut Value, changes: Value) {
    match (value, changes) {
        (Value::Object(have), Value::Object(changes)) => {
            for (name, change) in changes {
                patch(have.entry(name).or_insert(Value::Null), change);
            }
        }
        (value, changes) => *value = changes,
    }
}

/// Sorts the array at a JSON pointer as Okta serializes sets of strings: in the iteration order of a Java `HashSet`. Does nothing if the
/// value is not an array of strings.
pub(crate) fn sort_as_set(value: &mut Value, pointer: &str) {
    let Some(items) = value.pointer_mut(pointer).and_then(Value::as_array_mut).filter(|items| items.iter().all(Value::is_string)) else {
        return;
    };
    let mut size = 16_usize;
    while items.len() > size / 4 * 3 {
        size *= 2;
    }
    items.sort_by_cached_key(|item| {
        let hash =
            item.as_str().unwrap_or_default().encode_utf16().fold(0_u32, |hash, unit| hash.wrapping_mul(31).wrapping_add(u32::from(unit)));
        (hash ^ (hash >> 16)) as usize & (size - 1)
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{dig, fill, patch, set, sort_as_set};

    #[test]
    fn sets_are_in_the_order_of_their_hashes() {
        let mut value = json!({
            "grants": ["authorization_code", "password", "client_credentials", "implicit"],
            "events": ["user.lifecycle.create", "user.lifecycle.delete.initiated", "user.account.update_profile"],
        });
        sort_as_set(&mut value, "/grants");
        sort_as_set(&mut value, "/events");
        sort_as_set(&mut value, "/nothing");
        assert_eq!(value["grants"], json!(["implicit", "password", "client_credentials", "authorization_code"]));
        assert_eq!(value["events"], json!(["user.lifecycle.create", "user.account.update_profile", "user.lifecycle.delete.initiated"]));
    }

    #[test]
    fn defaults_fill_and_changes_patch_at_every_depth() {
        let mut value = json!({"a": {"b": 1}, "n": null});
        fill(&mut value, json!({"a": {"b": 2, "c": 3}, "n": {"x": 1}, "l": [1]}));
        assert_eq!(value, json!({"a": {"b": 1, "c": 3}, "n": {"x": 1}, "l": [1]}));
        patch(&mut value, json!({"a": {"b": null}, "l": []}));
        assert_eq!(value, json!({"a": {"b": null, "c": 3}, "n": {"x": 1}, "l": []}));
        set(&mut value, "n.y.z", json!(true));
        assert_eq!(dig(&value, "n.y.z"), &json!(true));
    }
}
