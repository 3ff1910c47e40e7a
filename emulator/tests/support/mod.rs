//! A sandbox org: requests as values, and every response checked against the spec.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its part")]

use bytes::Bytes;
use http::{HeaderMap, Request};
use okta_emulator::{Emulator, EmulatorBuilder, TOKEN};
use okta_sdk::transport::Transport;
use serde_json::{Value, json};

/// A response.
#[derive(Debug)]
pub struct Response {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Value,
}

impl Response {
    /// The string at a path of names and indexes, separated by dots.
    pub fn text(&self, path: &str) -> String {
        text(&self.body, path)
    }

    /// Okta's error code, and the first cause.
    pub fn error(&self) -> (String, String) {
        (self.text("errorCode"), self.text("errorCauses.0.errorSummary"))
    }

    /// The address of the next page.
    pub fn next(&self) -> Option<String> {
        let mut links = self.headers.get_all("link").iter().filter_map(|link| link.to_str().ok());
        let next = links.rfind(|link| link.ends_with("rel=\"next\""))?;
        Some(next.split(['<', '>']).nth(1)?.to_owned())
    }
}

pub fn text(value: &Value, path: &str) -> String {
    let found = path
        .split('.')
        .try_fold(value, |value, name| name.parse::<usize>().ok().and_then(|index| value.get(index)).or_else(|| value.get(name)));
    match found {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Null) | None => String::new(),
        Some(other) => other.to_string(),
    }
}

/// An org, checked at the end: no response may differ from the spec.
pub struct Org {
    pub emulator: Emulator,
    runtime: tokio::runtime::Runtime,
}

impl Default for Org {
    fn default() -> Self {
        Self::with(Emulator::builder())
    }
}

impl Org {
    pub fn with(builder: EmulatorBuilder) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { emulator: builder.check_responses(true).build(), runtime }
    }

    /// Runs a future to its end.
    pub fn wait<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    /// Sends a request; `path` is below `/api/v1/`, or a whole address.
    pub fn send(&self, method: &str, path: &str, body: Option<Value>) -> Response {
        let uri = if path.starts_with("http") { path.to_owned() } else { format!("{}/api/v1/{path}", self.emulator.url()) };
        let mut request = Request::builder().method(method).uri(uri).header("Authorization", format!("SSWS {TOKEN}"));
        if body.is_some() {
            request = request.header("Content-Type", "application/json");
        }
        let request = request.body(body.map_or_else(Bytes::new, |body| Bytes::from(body.to_string()))).unwrap();
        let response = self.wait(self.emulator.transport().send(request)).unwrap();
        let body = serde_json::from_slice(response.body()).unwrap_or(Value::Null);
        Response { status: response.status().as_u16(), headers: response.headers().clone(), body }
    }

    pub fn get(&self, path: &str) -> Response {
        self.send("GET", path, None)
    }

    pub fn post(&self, path: &str, body: Value) -> Response {
        self.send("POST", path, (!body.is_null()).then_some(body))
    }

    pub fn put(&self, path: &str, body: Value) -> Response {
        self.send("PUT", path, (!body.is_null()).then_some(body))
    }

    pub fn delete(&self, path: &str) -> Response {
        self.send("DELETE", path, None)
    }

    /// Creates a resource, and returns its ID.
    #[track_caller]
    pub fn create(&self, path: &str, body: Value) -> String {
        let response = self.post(path, body);
        assert!(matches!(response.status, 200 | 201), "{path}: {response:?}");
        response.text("id")
    }

    /// A user with a password.
    #[track_caller]
    pub fn user(&self, name: &str) -> String {
        self.create("users?activate=true", user(name))
    }

    #[track_caller]
    pub fn group(&self, name: &str) -> String {
        self.create("groups", json!({"profile": {"name": name}}))
    }

    #[track_caller]
    pub fn bookmark(&self, label: &str) -> String {
        self.create(
            "apps",
            json!({"name": "bookmark", "label": label, "signOnMode": "BOOKMARK", "settings": {"app": {"url": "https://example.com"}}}),
        )
    }

    /// The items at an address, by the string at a path.
    pub fn list(&self, path: &str, field: &str) -> Vec<String> {
        let response = self.get(path);
        response.body.as_array().into_iter().flatten().map(|item| text(item, field)).collect()
    }

    /// Asserts that no response differed from the spec.
    #[track_caller]
    pub fn assert_conforms(&self) {
        let log = self.emulator.requests();
        let wrong: Vec<String> =
            log.iter().filter(|entry| !entry.mismatches.is_empty()).map(|entry| format!("{entry}: {:?}", entry.mismatches)).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

impl Drop for Org {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.assert_conforms();
        }
    }
}

/// The body of a request to create a user with a password.
pub fn user(name: &str) -> Value {
    let login = format!("{name}@example.com");
    json!({
        "profile": {"firstName": name, "lastName": "Tester", "email": login, "login": login},
        "credentials": {"password": {"value": "Str0ng-Enough"}, "recovery_question": {"question": "Color?", "answer": "green"}},
    })
}
