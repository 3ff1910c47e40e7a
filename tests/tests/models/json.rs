//! Compares JSON losslessly: also numbers beyond `f64` and strings that are not valid Unicode.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use serde_json::{Number, Value};

/// The first difference between two JSON texts, as a JSON pointer with both values.
pub(crate) fn difference(a: &str, b: &str) -> Option<String> {
    let parse = |text: &str| serde_json::from_str::<Box<RawValue>>(text).map_err(|error| format!("{error}: {text}"));
    match (parse(a), parse(b)) {
        (Ok(a), Ok(b)) => differ(&a, &b, &mut String::new()),
        (Err(error), _) | (_, Err(error)) => Some(error),
    }
}

fn differ(a: &RawValue, b: &RawValue, at: &mut String) -> Option<String> {
    if a.get() == b.get() {
        return None;
    }
    let unequal = |at: &str| Some(format!("{at}: {} became {}", a.get(), b.get()));
    match (a.get().as_bytes().first(), b.get().as_bytes().first()) {
        (Some(b'{'), Some(b'{')) => {
            // Of duplicate names, the last one counts.
            let members = |raw: &RawValue| serde_json::from_str::<BTreeMap<String, Box<RawValue>>>(raw.get());
            let (Ok(left), Ok(right)) = (members(a), members(b)) else { return unequal(at) };
            if !left.keys().eq(right.keys()) {
                return Some(format!("{at}: the fields {:?} became {:?}", left.keys(), right.keys()));
            }
            left.iter().zip(right.values()).find_map(|((name, left), right)| step(at, name, |at| differ(left, right, at)))
        }
        (Some(b'['), Some(b'[')) => {
            let items = |raw: &RawValue| serde_json::from_str::<Vec<Box<RawValue>>>(raw.get());
            let (Ok(left), Ok(right)) = (items(a), items(b)) else { return unequal(at) };
            if left.len() != right.len() {
                return unequal(at);
            }
            left.iter()
                .zip(&right)
                .enumerate()
                .find_map(|(index, (left, right))| step(at, &index.to_string(), |at| differ(left, right, at)))
        }
        (Some(b'"'), Some(b'"')) => {
            let text = |raw: &RawValue| serde_json::from_str::<String>(raw.get());
            let (Ok(left), Ok(right)) = (text(a), text(b)) else { return unequal(at) };
            if left == right { None } else { unequal(at) }
        }
        _ => {
            let number = |raw: &RawValue| serde_json::from_str::<Number>(raw.get());
            let (Ok(left), Ok(right)) = (number(a), number(b)) else { return unequal(at) };
            if left == right || is_same_integer(&left, &right) { None } else { unequal(at) }
        }
    }
}

/// `1.0` and `1` are the same number in JSON Schema, and the first is encoded as the second.
fn is_same_integer(a: &Number, b: &Number) -> bool {
    let integer = |number: &Number| {
        number.as_f64().filter(|float| float.fract() == 0.0 && float.abs() < 9e15 && !(*float == 0.0 && float.is_sign_negative()))
    };
    a.is_f64() != b.is_f64() && integer(a).is_some() && integer(a) == integer(b)
}

fn step<T>(at: &mut String, name: &str, then: impl FnOnce(&mut String) -> T) -> T {
    let length = at.len();
    at.push('/');
    at.push_str(name);
    let result = then(at);
    at.truncate(length);
    result
}

/// The JSON pointers of all removed, added and changed values.
pub(crate) fn changes(before: &Value, after: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(before, after, String::new(), &mut found);
    found
}

fn collect(before: &Value, after: &Value, at: String, found: &mut Vec<String>) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (name, value) in before {
                match after.get(name) {
                    Some(new) => collect(value, new, format!("{at}/{name}"), found),
                    None => found.push(format!("{at}/{name} is gone")),
                }
            }
            for (name, new) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
                found.push(format!("{at}/{name} is new: {new}"));
            }
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (index, (value, new)) in before.iter().zip(after).enumerate() {
                collect(value, new, format!("{at}/{index}"), found);
            }
        }
        (Value::Number(before), Value::Number(after)) if is_same_integer(before, after) => {}
        _ if before != after => found.push(format!("{at}: {before} became {after}")),
        _ => {}
    }
}
