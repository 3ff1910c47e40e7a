//! Compares two JSON texts by value and reports where they differ.

use serde::Serialize;
use serde_json::Value;

/// The number of differences listed per body.
const MOST: usize = 10;

/// A difference between the recorded body and the re-encoded one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// JSON pointer (RFC 6901) of the value.
    pub pointer: String,
    /// How the value changed. The value itself is not shown, because it may be a secret.
    pub change: Change,
}

/// How a value changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Change {
    /// The value was lost.
    Missing,
    /// The value was not in the recording.
    Added,
    /// The value is different.
    Changed,
}

/// Returns the first differences between two JSON texts; none if they are the same value.
pub(crate) fn differences(recorded: &[u8], written: &[u8]) -> Vec<Difference> {
    if recorded == written {
        return Vec::new();
    }
    let mut found = Found(Vec::new());
    match (serde_json::from_slice::<Value>(recorded), serde_json::from_slice::<Value>(written)) {
        (Ok(recorded), Ok(written)) => found.value(&mut String::new(), &recorded, &written),
        // Values too deep or too large to parse must be preserved byte for byte.
        _ => found.add("", Change::Changed),
    }
    found.0
}

struct Found(Vec<Difference>);

impl Found {
    fn value(&mut self, pointer: &mut String, recorded: &Value, written: &Value) {
        match (recorded, written) {
            (Value::Object(recorded), Value::Object(written)) => {
                for (name, value) in recorded {
                    step(pointer, name, |pointer| match written.get(name) {
                        Some(other) => self.value(pointer, value, other),
                        None => self.add(pointer, Change::Missing),
                    });
                }
                for name in written.keys().filter(|name| !recorded.contains_key(*name)) {
                    step(pointer, name, |pointer| self.add(pointer, Change::Added));
                }
            }
            (Value::Array(recorded), Value::Array(written)) => {
                for index in 0..recorded.len().max(written.len()) {
                    step(pointer, &index.to_string(), |pointer| match (recorded.get(index), written.get(index)) {
                        (Some(value), Some(other)) => self.value(pointer, value, other),
                        (Some(_), None) => self.add(pointer, Change::Missing),
                        (None, _) => self.add(pointer, Change::Added),
                    });
                }
            }
            (recorded, written) if recorded == written => {}
            // `1.0` and `1` are the same number.
            (Value::Number(recorded), Value::Number(written))
                if recorded.as_f64() == written.as_f64() && recorded.is_f64() != written.is_f64() => {}
            _ => self.add(pointer, Change::Changed),
        }
    }

    fn add(&mut self, pointer: &str, change: Change) {
        if self.0.len() < MOST {
            self.0.push(Difference { pointer: pointer.to_owned(), change });
        }
    }
}

fn step(pointer: &mut String, name: &str, then: impl FnOnce(&mut String)) {
    let length = pointer.len();
    pointer.push('/');
    pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
    then(pointer);
    pointer.truncate(length);
}
