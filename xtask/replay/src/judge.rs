//! Decodes and re-encodes one body and records the result.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue};
use okta_sdk::model::Mismatch;
use okta_sdk::registry::{Codec, OperationEntry, Unknown, UnknownKind, service_error};
use serde_json::Value;

use crate::compare::{Change, Difference, differences};
use crate::recording::Body;

/// The fields of Okta's error object.
const ERROR_MEMBERS: [&str; 5] = ["errorCode", "errorSummary", "errorLink", "errorId", "errorCauses"];

/// The result for one body.
#[derive(Default)]
pub(crate) struct Verdict {
    /// Why the body could not be decoded: pointer and reason.
    pub(crate) failure: Option<(String, String)>,
    /// Values whose type differs from the spec.
    pub(crate) mismatches: Vec<Mismatch>,
    /// Values that were lost or changed.
    pub(crate) differences: Vec<Difference>,
    /// Fields, values and tags that are not in the spec.
    pub(crate) unknown: Vec<Unknown>,
}

impl Verdict {
    fn failed(pointer: &str, reason: impl std::fmt::Display) -> Self {
        Self { failure: Some((pointer.to_owned(), reason.to_string())), ..Self::default() }
    }
}

/// Judges a response. `candidates` are the operations of its method and path; the body is decoded as the response of the best match.
pub(crate) fn response(candidates: &[&'static OperationEntry], status: u16, content_type: Option<&str>, body: Body<'_>) -> Verdict {
    if !(200..300).contains(&status) {
        return error(status, body);
    }
    if matches!(body, Body::Unrecorded) {
        return Verdict::default();
    }
    let mut headers = HeaderMap::new();
    if let Some(value) = content_type.and_then(|kind| HeaderValue::from_str(kind).ok()) {
        headers.insert(CONTENT_TYPE, value);
    }
    best(candidates.iter().map(|entry| match entry.check(status, &headers, body.text().as_bytes()) {
        Err(error) => Verdict::failed("", error),
        Ok(()) => read(entry.response, body),
    }))
}

/// Judges the body of a request.
pub(crate) fn request(candidates: &[&'static OperationEntry], body: Body<'_>) -> Verdict {
    best(candidates.iter().map(|entry| read(entry.request, body)))
}

/// The best verdict; the first one on a tie.
fn best(verdicts: impl Iterator<Item = Verdict>) -> Verdict {
    // `min_by_key` returns the first of equal elements.
    let found = verdicts.min_by_key(|it| (it.failure.is_some(), it.differences.len(), it.mismatches.len(), it.unknown.len()));
    found.unwrap_or_default()
}

/// Decodes a body with a codec. Without one, callers get the raw bytes or string.
fn read(codec: Option<Codec>, body: Body<'_>) -> Verdict {
    match (codec, body) {
        (_, Body::Empty | Body::Unrecorded) | (None, Body::Text(_)) => Verdict::default(),
        (None, Body::Json(json)) => unexpected(json),
        (Some(codec), Body::Json(text) | Body::Text(text)) => read_json(codec, text),
    }
}

fn read_json(codec: Codec, json: &str) -> Verdict {
    match codec.read(json.as_bytes()) {
        Err(error) => Verdict::failed(error.pointer(), format_args!("cannot decode as {}: {error}", codec.type_name)),
        Ok(read) => Verdict {
            failure: None,
            mismatches: read.mismatches,
            differences: differences(json.as_bytes(), &read.written),
            unknown: read.unknown,
        },
    }
}

/// A JSON body where the spec describes none. Callers get it unchanged, as bytes.
fn unexpected(json: &str) -> Verdict {
    let unknown = Unknown {
        pointer: String::new(),
        kind: UnknownKind::Member,
        model: "",
        member: String::new(),
        text: if json.starts_with('[') { "a list as the body".into() } else { "an object as the body".into() },
    };
    Verdict { unknown: vec![unknown], ..Verdict::default() }
}

/// Judges an error response, which is decoded by the SDK's error type.
fn error(status: u16, body: Body<'_>) -> Verdict {
    let text = body.text();
    let Some(error) = service_error(status, text.as_bytes()) else {
        return Verdict::failed("", format_args!("{status} is not an HTTP status"));
    };
    let mut verdict = Verdict::default();
    if **error.body() != *text.as_bytes() {
        verdict.differences.push(Difference { pointer: String::new(), change: Change::Changed });
    }
    let Ok(Value::Object(members)) = serde_json::from_str::<Value>(text) else { return verdict };
    let accessors = [("errorCode", error.code()), ("errorSummary", error.summary()), ("errorLink", error.link()), ("errorId", error.id())];
    for (name, found) in accessors {
        let recorded = members.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        if recorded != found {
            verdict.differences.push(Difference { pointer: format!("/{name}"), change: Change::Changed });
        }
    }
    let is_okta = members.contains_key("errorCode");
    for name in members.keys().filter(|name| is_okta && !ERROR_MEMBERS.contains(&name.as_str())) {
        verdict.unknown.push(Unknown {
            pointer: format!("/{}", name.replace('~', "~0").replace('/', "~1")),
            kind: UnknownKind::Member,
            model: "Error",
            member: String::new(),
            text: name.clone(),
        });
    }
    verdict
}
