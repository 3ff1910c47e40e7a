//! Turns an HTTP request into an HTTP response.

use std::io::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{Request, Response};
use okta_sdk::model::Mismatch;
use serde_json::Value;

use super::auth::{self, Access};
use super::faults::{Effect, Faults};
use super::limits::Limits;
use super::replies;
use super::requests::{Recorded, RequestLog};
use super::{control, oauth};
use crate::call::{Call, Reply};
use crate::errors::OktaError;
use crate::org::clock::Clock;
use crate::org::{Org, Strictness};
use crate::routes::{self, Route};

/// The configuration of an emulator.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) base: String,
    pub(crate) seed: u64,
    pub(crate) strictness: Strictness,
    pub(crate) access: Access,
    pub(crate) per_minute: Option<u32>,
    pub(crate) print: bool,
    /// Whether responses are checked against the spec.
    pub(crate) check: bool,
}

/// An org with its authentication, rate limits, faults and request log.
#[derive(Debug)]
pub(crate) struct Engine {
    settings: Mutex<Settings>,
    org: Mutex<Org>,
    pub(crate) faults: Mutex<Faults>,
    limits: Mutex<Limits>,
    pub(crate) requests: Mutex<RequestLog>,
    pub(crate) tokens: Mutex<oauth::Tokens>,
}

/// The outcome of a request.
#[derive(Debug)]
pub(crate) struct Handled {
    pub(crate) response: Response<Bytes>,
    /// How long to wait before the response.
    pub(crate) delay: Duration,
    /// Whether the connection is closed instead of sending the response.
    pub(crate) dropped: bool,
}

/// Locks a mutex, even if another thread panicked while it held the lock.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Engine {
    pub(crate) fn new(settings: Settings) -> Self {
        let org = Org::new(&settings.base, settings.seed, settings.strictness, Clock::default());
        Self {
            limits: Mutex::new(Limits::new(settings.per_minute)),
            faults: Mutex::new(Faults::new(settings.seed)),
            requests: Mutex::default(),
            tokens: Mutex::default(),
            org: Mutex::new(org),
            settings: Mutex::new(settings),
        }
    }

    /// The org, for as long as the guard lives.
    pub(crate) fn org(&self) -> MutexGuard<'_, Org> {
        lock(&self.org)
    }

    pub(crate) fn settings(&self) -> Settings {
        lock(&self.settings).clone()
    }

    /// Replaces the org with a fresh one, and clears faults, tokens, limits and the request log.
    pub(crate) fn reset(&self) {
        let settings = self.settings();
        let clock = self.org().clock;
        *self.org() = Org::new(&settings.base, settings.seed, settings.strictness, clock);
        *lock(&self.limits) = Limits::new(settings.per_minute);
        *lock(&self.faults) = Faults::new(settings.seed);
        *lock(&self.requests) = RequestLog::default();
        *lock(&self.tokens) = oauth::Tokens::default();
    }

    /// Sets the base URL that clients use. Links in responses start with it.
    pub(crate) fn set_base(&self, base: &str) {
        lock(&self.settings).base = base.to_owned();
        let saved = self.org().save();
        let mut org = self.org();
        org.base = base.trim_end_matches('/').to_owned();
        let loaded = org.load(&saved);
        debug_assert!(loaded.is_ok(), "a state that was just saved");
    }

    /// The latest requests, newest first.
    pub(crate) fn recent(&self, count: usize) -> Vec<Recorded> {
        lock(&self.requests).iter().rev().take(count).cloned().collect()
    }

    /// Responds to a request.
    pub(crate) fn handle(&self, request: &Request<Bytes>) -> Handled {
        let started = Instant::now();
        let path = request.uri().path();
        if let Some(rest) = path.strip_prefix("/_emulator") {
            return Handled { response: control::respond(self, rest, request), delay: Duration::ZERO, dropped: false };
        }
        let query: Vec<(String, String)> =
            form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).into_owned().collect();
        if let Some(mut response) = oauth::respond(self, path, request) {
            let counted = lock(&self.limits).headers(path, self.org().clock.millis(), false);
            let request_id = self.org().ids.text(26);
            replies::decorate(&mut response, &request_id, &self.org(), counted);
            return Handled { response, delay: Duration::ZERO, dropped: false };
        }
        let found = routes::find(request.method().as_str(), path, &query);
        let route = found.as_ref().ok().map(|(route, _)| *route);
        let effect = lock(&self.faults).draw(route.map_or("", |route| route.id));
        let request_id = self.org().ids.text(26);
        let mut response = match self.early(&effect, request) {
            Some(response) => response,
            None => self.respond(found, query, request, &effect),
        };
        let limited = response.status() == 429;
        let counted = lock(&self.limits).headers(path, self.org().clock.millis(), limited);
        replies::decorate(&mut response, &request_id, &self.org(), counted);
        let mut recorded = Recorded::of(request, route.map(|route| route.id), &response, started.elapsed());
        if self.settings().check {
            recorded.mismatches = mismatches(route, &response);
        }
        effect.spoil(&mut response);
        if self.settings().print {
            // A closed output does not stop the emulator.
            let _ = writeln!(std::io::stdout(), "{recorded}");
        }
        lock(&self.requests).push(recorded);
        Handled { response, delay: effect.delay(), dropped: effect.drops() }
    }

    /// The response to a request that a fault or the rate limit keeps from the org.
    fn early(&self, effect: &Effect, request: &Request<Bytes>) -> Option<Response<Bytes>> {
        let error = effect.error().or_else(|| {
            let now = self.org().clock.millis();
            lock(&self.limits).exceeded(request.uri().path(), now).then(|| OktaError::of("E0000047"))
        })?;
        let mut org = self.org();
        let id = format!("oae{}", org.ids.base64url(16));
        Some(replies::error(&error, &id))
    }

    fn respond(
        &self,
        found: Result<(&'static Route, routes::Params), OktaError>,
        query: Vec<(String, String)>,
        request: &Request<Bytes>,
        effect: &Effect,
    ) -> Response<Bytes> {
        let outcome = found.and_then(|(route, params)| {
            let actor = auth::authenticate(self, route, request)?;
            let body = read_body(route, request, self.settings().strictness)?;
            let path = routes::decode(request.uri().path());
            let mut org = self.org();
            let mut params = params;
            routes::resolve(&org, &mut params, &actor.id);
            let call = Call { route, path, params, query, body, raw: request.body().clone(), actor };
            let mut reply = route.respond(&mut org, &call)?;
            if effect.is_stale() && call.query("search").is_some() {
                reply = Reply::list(Vec::new());
            }
            Ok(replies::reply(&org, request, reply))
        });
        outcome.unwrap_or_else(|error| {
            let id = format!("oae{}", self.org().ids.base64url(16));
            replies::error(&error, &id)
        })
    }
}

/// Differences between a response of an operation and the spec.
fn mismatches(route: Option<&'static Route>, response: &Response<Bytes>) -> Vec<String> {
    let Some(codec) = route.and_then(|route| route.response).filter(|_| response.status().is_success() && !response.body().is_empty())
    else {
        return Vec::new();
    };
    match codec.read(response.body()) {
        Ok(read) => read.mismatches.iter().map(|mismatch| format!("{mismatch:?}")).collect(),
        Err(error) => vec![error.to_string()],
    }
}

/// Converts a value of a body into the type of the spec, as Okta does for strings, numbers and booleans, for example `"5"` and `5`. Returns
/// `false` if that is impossible.
fn convert(body: &mut Value, mismatch: &Mismatch) -> bool {
    let Some(value) = body.pointer_mut(&mismatch.pointer) else { return false };
    let converted = match (mismatch.expected, &*value) {
        ("string", Value::Number(number)) => number.to_string().into(),
        ("string", Value::Bool(flag)) => flag.to_string().into(),
        ("integer" | "number" | "boolean", Value::String(text)) => match serde_json::from_str::<Value>(text) {
            Ok(Value::Bool(flag)) if mismatch.expected == "boolean" => flag.into(),
            Ok(Value::Number(number)) if mismatch.expected == "number" || mismatch.expected == "integer" && !number.is_f64() => {
                Value::Number(number)
            }
            _ => return false,
        },
        _ => return false,
    };
    *value = converted;
    true
}

/// The JSON of a body, checked against the operation's schema. A strict org does not convert values.
fn read_body(route: &Route, request: &Request<Bytes>, strictness: Strictness) -> Result<Option<Value>, OktaError> {
    let body = request.body();
    let kind = request.headers().get(http::header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("application/json");
    if body.is_empty() || !kind.contains("json") {
        return Ok(None);
    }
    if route.request.is_none() {
        // The operation takes a file or no body at all, whatever the header says.
        return Ok(serde_json::from_slice(body).ok().filter(|body: &Value| !body.is_null()));
    }
    let mut value: Value = serde_json::from_slice(body).map_err(|_| OktaError::of("E0000003"))?;
    if value.is_null() {
        return Ok(None);
    }
    if let Some(codec) = route.request {
        let read = codec.read(body).map_err(|_| OktaError::of("E0000003"))?;
        let refused = |mismatch: &&Mismatch| strictness == Strictness::Strict || !convert(&mut value, mismatch);
        if let Some(mismatch) = read.mismatches.iter().find(refused) {
            let field = mismatch.pointer.trim_start_matches('/').replace('/', ".");
            return Err(OktaError::of("E0000003").cause(format!("{field}: The field has a value of the wrong type")));
        }
    }
    Ok(Some(value))
}
