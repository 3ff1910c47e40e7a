//! The request log, and assertions on it.

use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use serde_json::{Value, json};

/// The number of requests that the log keeps.
const REMEMBERED: usize = 10_000;

/// A request, and how the emulator responded.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Recorded {
    /// The HTTP method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// The operationId; `None` if no operation has this path.
    pub operation: Option<&'static str>,
    /// The JSON body of the request, with secrets replaced by `"***"`; `None` without a JSON body.
    pub body: Option<Value>,
    /// The HTTP status of the response.
    pub status: u16,
    /// Okta's error code, if the response is an error.
    pub error: Option<String>,
    /// How long the emulator took to respond.
    pub took: Duration,
    /// Differences between the response and the spec; empty unless
    /// [`check_responses`](crate::EmulatorBuilder::check_responses) is on.
    pub mismatches: Vec<String>,
}

/// Fields whose values are masked.
const SECRET: &[&str] = &["password", "value", "answer", "client_secret", "secret", "token", "sessionToken", "passCode", "privateKey"];

fn mask(value: &mut Value) {
    match value {
        Value::Object(object) => {
            for (name, value) in object.iter_mut() {
                if value.is_string() && SECRET.contains(&name.as_str()) {
                    *value = "***".into();
                } else {
                    mask(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mask),
        _ => {}
    }
}

impl Recorded {
    pub(crate) fn of(request: &Request<Bytes>, operation: Option<&'static str>, response: &Response<Bytes>, took: Duration) -> Self {
        let mut body = serde_json::from_slice::<Value>(request.body()).ok();
        if let Some(body) = &mut body {
            mask(body);
        }
        let status = response.status().as_u16();
        let error = (status >= 400).then(|| serde_json::from_slice::<Value>(response.body()).ok()).flatten();
        Self {
            method: request.method().to_string(),
            target: request.uri().path_and_query().map_or_else(String::new, ToString::to_string),
            operation,
            body,
            status,
            error: error.and_then(|error| error.get("errorCode")?.as_str().map(str::to_owned)),
            took,
            mismatches: Vec::new(),
        }
    }

    /// Returns the record as JSON.
    pub fn to_json(&self) -> Value {
        json!({
            "method": self.method, "target": self.target, "operation": self.operation, "body": self.body,
            "status": self.status, "error": self.error, "micros": u64::try_from(self.took.as_micros()).unwrap_or(u64::MAX),
        })
    }
}

impl fmt::Display for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.method, self.target, self.status)?;
        if let Some(error) = &self.error {
            write!(f, " {error}")?;
        }
        if let Some(operation) = self.operation {
            write!(f, " ({operation})")?;
        }
        Ok(())
    }
}

/// The requests to an emulator, oldest first. The log keeps the latest 10,000.
#[derive(Clone, Debug, Default)]
pub struct RequestLog {
    entries: VecDeque<Recorded>,
}

impl RequestLog {
    pub(crate) fn push(&mut self, recorded: Recorded) {
        if self.entries.len() == REMEMBERED {
            self.entries.pop_front();
        }
        self.entries.push_back(recorded);
    }

    /// Iterates over the requests, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Recorded> {
        self.entries.iter()
    }

    /// The number of requests in the log.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether the log is empty.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The operationIds of the calls, oldest first.
    pub fn operations(&self) -> Vec<&'static str> {
        self.entries.iter().filter_map(|entry| entry.operation).collect()
    }

    /// Asserts that exactly these operations were called, in this order.
    ///
    /// # Panics
    ///
    /// Panics if the calls differ. The message shows both lists side by side and marks the differences.
    #[track_caller]
    pub fn assert_operations(&self, expected: &[&str]) {
        let found = self.operations();
        assert!(found == expected, "the calls differ:\n{}", side_by_side(expected, &found));
    }

    /// Asserts that an operation was called with this JSON body.
    ///
    /// # Panics
    ///
    /// Panics if no call had this body. The message shows the differences from the last call.
    #[track_caller]
    pub fn assert_body(&self, operation: &str, expected: &Value) {
        let mut calls = self.entries.iter().filter(|entry| entry.operation == Some(operation));
        if calls.clone().any(|entry| entry.body.as_ref() == Some(expected)) {
            return;
        }
        match calls.next_back() {
            None => panic!("{operation} was not called; the calls were {:?}", self.operations()),
            Some(last) => {
                let mut lines = Vec::new();
                differences("", expected, last.body.as_ref().unwrap_or(&Value::Null), &mut lines);
                panic!("{operation} was called with another body:\n{}", lines.join("\n"));
            }
        }
    }
}

fn side_by_side(expected: &[&str], found: &[&str]) -> String {
    (0..expected.len().max(found.len()))
        .map(|index| {
            let (left, right) = (expected.get(index).unwrap_or(&"-"), found.get(index).unwrap_or(&"-"));
            format!("{} {left:<40} {right}", if left == right { " " } else { "!" })
        })
        .collect::<Vec<_>>()
        .join("\n")
}

fn differences(at: &str, expected: &Value, found: &Value, lines: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(a), Value::Object(b)) => {
            for (name, value) in a {
                differences(&format!("{at}/{name}"), value, b.get(name).unwrap_or(&Value::Null), lines);
            }
            for (name, value) in b.iter().filter(|(name, _)| !a.contains_key(*name)) {
                lines.push(format!("  {at}/{name}: not expected, found {value}"));
            }
        }
        _ if expected == found => {}
        _ => lines.push(format!("  {at}: expected {expected}, found {found}")),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use bytes::Bytes;
    use http::{Request, Response};
    use serde_json::json;

    use super::{Recorded, RequestLog};

    fn log() -> RequestLog {
        let mut log = RequestLog::default();
        let request = Request::post("/api/v1/groups?a=1").body(Bytes::from(r#"{"profile":{"name":"a"},"password":"x"}"#)).unwrap();
        log.push(Recorded::of(&request, Some("createGroup"), &Response::new(Bytes::new()), Duration::ZERO));
        log
    }

    #[test]
    fn assertions_pass_on_what_happened_and_secrets_are_masked() {
        log().assert_operations(&["createGroup"]);
        log().assert_body("createGroup", &json!({"profile": {"name": "a"}, "password": "***"}));
        assert_eq!(log().iter().next().unwrap().to_string(), "POST /api/v1/groups?a=1 200 (createGroup)");
    }

    #[test]
    #[should_panic(expected = "/profile/name: expected \"b\", found \"a\"")]
    fn the_difference_of_a_body_is_shown() {
        log().assert_body("createGroup", &json!({"profile": {"name": "b"}}));
    }

    #[test]
    #[should_panic(expected = "! listGroups")]
    fn the_difference_of_the_calls_is_shown() {
        log().assert_operations(&["createGroup", "listGroups"]);
    }
}
