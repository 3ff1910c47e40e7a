//! `/_emulator/*`: control of the emulator over HTTP, for tests and programs in any language.

use bytes::Bytes;
use http::{Request, Response};
use serde_json::{Value, json};

use super::engine::{Engine, lock};
use super::faults::Fault;
use super::http_server::forget_requests;
use super::replies;
use crate::page;

/// Responds to a control request; `path` is the part after `/_emulator`.
pub(crate) fn respond(engine: &Engine, path: &str, request: &Request<Bytes>) -> Response<Bytes> {
    let body = || serde_json::from_slice::<Value>(request.body()).map_err(|error| error.to_string());
    let outcome = match (request.method().as_str(), path) {
        ("GET", "" | "/") => return replies::with_type(200, Bytes::from(page::render(engine)), "text/html; charset=utf-8"),
        ("POST", "/reset") => {
            engine.reset();
            Ok(json!({}))
        }
        ("GET", "/state") => Ok(engine.org().save()),
        ("PUT", "/state") => body().and_then(|state| engine.org().load(&state)).map(|()| json!({})),
        ("GET", "/requests") => Ok(lock(&engine.requests).iter().map(super::requests::Recorded::to_json).collect()),
        ("DELETE", "/requests") => {
            forget_requests(engine);
            Ok(json!({}))
        }
        ("GET", "/faults") => Ok(lock(&engine.faults).all().iter().map(Fault::to_json).collect()),
        ("PUT", "/faults") => body().and_then(|faults| read_faults(&faults)).map(|faults| {
            lock(&engine.faults).set(faults);
            json!({})
        }),
        ("DELETE", "/faults") => {
            lock(&engine.faults).set(Vec::new());
            Ok(json!({}))
        }
        ("POST", "/clock") => body().and_then(|body| {
            let seconds = body.get("advanceSeconds").and_then(Value::as_i64).ok_or("\"advanceSeconds\" must be a number")?;
            engine.org().clock.advance(seconds.saturating_mul(1000));
            Ok(json!({"now": engine.org().clock.now()}))
        }),
        _ => return replies::json(404, &json!({"error": format!("{} /_emulator{path} does not exist", request.method())})),
    };
    match outcome {
        Ok(value) => replies::json(200, &value),
        Err(message) => replies::json(400, &json!({"error": message})),
    }
}

fn read_faults(faults: &Value) -> Result<Vec<Fault>, String> {
    faults.as_array().ok_or("the faults must be a list")?.iter().map(Fault::from_json).collect()
}
