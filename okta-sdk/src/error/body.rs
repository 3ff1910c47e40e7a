//! Reads the body of an error, without building the rest: a body of 60 MB may come from any server.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

/// The largest size of one of Okta's errors in bytes. A larger body is not Okta's, and is not parsed on the waiting thread.
const LARGEST: usize = 128 * 1024;

/// The maximum number of causes read.
const MOST_CAUSES: usize = 100;

/// The maximum size of a string or a cause in bytes of JSON. Longer ones are dropped.
const LONGEST: usize = 64 * 1024;

/// The string fields of Okta's error object and of an OAuth error.
#[derive(Debug, Default)]
pub(super) struct ErrorBody {
    pub(super) code: Option<String>,
    pub(super) summary: Option<String>,
    pub(super) link: Option<String>,
    pub(super) id: Option<String>,
    pub(super) causes: Vec<String>,
    /// OAuth's `error`.
    pub(super) oauth: Option<String>,
    /// OAuth's `error_description`.
    pub(super) oauth_description: Option<String>,
}

impl ErrorBody {
    /// Reads as much as possible; `None` if the body is not a JSON object.
    pub(super) fn read(body: &[u8]) -> Option<Self> {
        if body.len() > LARGEST || !body.trim_ascii_start().starts_with(b"{") {
            return None;
        }
        // Bytes that are not UTF-8 must not lose the rest of the message.
        let body = String::from_utf8_lossy(body);
        let mut reader = serde_json::Deserializer::from_str(&body);
        let read = reader.deserialize_map(BodyVisitor).ok()?;
        reader.end().ok().map(|()| read)
    }
}

struct BodyVisitor;

impl<'de> Visitor<'de> for BodyVisitor {
    type Value = ErrorBody;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<ErrorBody, A::Error> {
        let mut body = ErrorBody::default();
        while let Some(name) = fields.next_key::<&RawValue>()? {
            let place = match name.get() {
                "\"errorCode\"" => &mut body.code,
                "\"errorSummary\"" => &mut body.summary,
                "\"errorLink\"" => &mut body.link,
                "\"errorId\"" => &mut body.id,
                "\"error\"" => &mut body.oauth,
                "\"error_description\"" => &mut body.oauth_description,
                "\"errorCauses\"" => {
                    body.causes = fields.next_value_seed(Causes)?;
                    continue;
                }
                _ => {
                    fields.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            let raw = fields.next_value::<&RawValue>()?.get();
            *place = (raw.len() <= LONGEST).then(|| serde_json::from_str(raw).ok()).flatten().filter(|text: &String| !text.is_empty());
        }
        Ok(body)
    }
}

/// Reads the causes. A value other than a list has none.
struct Causes;

impl<'de> DeserializeSeed<'de> for Causes {
    type Value = Vec<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<String>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Causes {
    type Value = Vec<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }
    fn visit_bool<E>(self, _: bool) -> Result<Vec<String>, E> {
        Ok(Vec::new())
    }
    fn visit_i64<E>(self, _: i64) -> Result<Vec<String>, E> {
        Ok(Vec::new())
    }
    fn visit_u64<E>(self, _: u64) -> Result<Vec<String>, E> {
        Ok(Vec::new())
    }
    fn visit_f64<E>(self, _: f64) -> Result<Vec<String>, E> {
        Ok(Vec::new())
    }
    fn visit_str<E>(self, _: &str) -> Result<Vec<String>, E> {
        Ok(Vec::new())
    }
    fn visit_unit<E>(self) -> Result<Vec<String>, E> {
        Ok(Vec::new())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Vec<String>, A::Error> {
        while fields.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Vec::new())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<String>, A::Error> {
        let mut causes = Vec::new();
        while causes.len() < MOST_CAUSES {
            let Some(raw) = items.next_element::<&RawValue>()? else { return Ok(causes) };
            let raw = raw.get();
            let json = if raw.len() <= LONGEST { serde_json::from_str::<Value>(raw).ok() } else { None };
            causes.extend(json.as_ref().and_then(cause));
        }
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(causes)
    }
}

/// The summary of a cause; `None` for an empty one: `null`, `{}`, an empty string.
fn cause(json: &Value) -> Option<String> {
    let said = ["errorSummary", "summary"].into_iter().filter_map(|name| json.get(name)).find(|said| !is_blank(said));
    let said = said.unwrap_or(json);
    if is_blank(said) {
        return None;
    }
    Some(said.as_str().map_or_else(|| said.to_string(), str::to_owned))
}

/// Whether a value contains nothing but `null` and empty values.
fn is_blank(json: &Value) -> bool {
    match json {
        Value::Null => true,
        Value::Bool(_) | Value::Number(_) => false,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.iter().all(is_blank),
        Value::Object(fields) => fields.values().all(is_blank),
    }
}

/// Whether a body is Okta's error object. It may come with a 2xx: `E0000070` has 202.
pub(crate) fn is_error_object(body: &[u8]) -> bool {
    if body.len() > LARGEST {
        return false;
    }
    // The code is always the first field, so other bodies are rejected quickly.
    let rest = body.trim_ascii_start().strip_prefix(b"{").map(<[u8]>::trim_ascii_start);
    if !rest.is_some_and(|rest| rest.starts_with(b"\"errorCode\"")) {
        return false;
    }
    let Some(error) = ErrorBody::read(body) else { return false };
    let is_code =
        |code: &str| code.strip_prefix('E').is_some_and(|digits| digits.len() == 7 && digits.bytes().all(|digit| digit.is_ascii_digit()));
    error.summary.is_some() && error.code.as_deref().is_some_and(is_code)
}

/// Okta's code in the body of an error; `None` if there is none.
pub(crate) fn error_code(body: &[u8]) -> Option<String> {
    ErrorBody::read(body)?.code
}
