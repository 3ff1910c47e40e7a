//! Compares a sent request with the one that the spec asks for.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::Request;
use serde_json::Value;

use crate::document::{BodyKind, Kind, Operation, Place};
use crate::values::{Part, Values};
use crate::wire::TOKEN;

/// Lists the differences between a sent request and the one that the spec asks for with these values.
pub fn differences(operation: &Operation, values: &Values, request: &Request<Bytes>) -> Vec<String> {
    let mut found = Vec::new();
    let mut expect = |what: &str, expected: &dyn std::fmt::Debug, sent: &dyn std::fmt::Debug| {
        let (expected, sent) = (format!("{expected:?}"), format!("{sent:?}"));
        if expected != sent {
            found.push(format!("{}: {what}: expected {expected}, sent {sent}", operation.id));
        }
    };
    let uri = request.uri();
    expect("method", &operation.method.as_str(), &request.method().as_str());
    expect("origin", &Some(("https", "example.okta.com")), &uri.scheme_str().zip(uri.authority().map(|authority| authority.as_str())));
    expect("path", &Ok::<_, String>(path(operation, values)), &uri.path().split('/').map(decoded).collect::<Result<Vec<_>, _>>());
    expect("query", &Ok::<_, String>(query(operation, values)), &sent_query(uri.query()));
    let mut headers = BTreeMap::new();
    for name in request.headers().keys() {
        let all: Vec<_> = request.headers().get_all(name).iter().map(|value| value.to_str().unwrap_or("no text")).collect();
        headers.insert(name.as_str(), all.join(" AND "));
    }
    let accept = headers.remove("accept").unwrap_or_default();
    for (content_type, _) in operation.answers.iter().filter(|answer| answer.status < 300).filter_map(|answer| answer.content.as_ref()) {
        expect("accepts the documented response", &true, &accepts(&accept, content_type));
    }
    expect("accepts errors", &true, &accepts(&accept, "application/json"));
    let content_type = headers.remove("content-type");
    if let Some(length) = headers.remove("content-length") {
        expect("content-length", &request.body().len().to_string(), &length);
    } else if request.body().is_empty() && ["POST", "PUT", "PATCH"].contains(&operation.method.as_str()) {
        expect("content-length of an empty body", &Some("0"), &None::<&str>);
    }
    let user_agent = headers.remove("user-agent").unwrap_or_default();
    match values.text("header:User-Agent") {
        Some(given) => expect("user-agent", &given, &user_agent.as_str()),
        None => expect("user-agent of the SDK", &true, &user_agent.starts_with("okta-sdk-rust/")),
    }
    expect("headers", &wanted_headers(operation, values), &headers);
    found.extend(body_differences(operation, values, content_type.as_deref(), request.body()));
    let leaks = uri.to_string().contains(TOKEN) || String::from_utf8_lossy(request.body()).contains(TOKEN);
    if leaks {
        found.push(format!("{}: the token is in the URL or the body", operation.id));
    }
    found
}

/// The path's segments, decoded.
fn path(operation: &Operation, values: &Values) -> Vec<String> {
    let segment = |segment: &str| match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
        Some(name) => values.text(&format!("path:{name}")).unwrap_or("no value").to_owned(),
        None => segment.to_owned(),
    };
    operation.path.split('?').next().unwrap().split('/').map(segment).collect()
}

/// The query's pairs, decoded and sorted by name: those in the path itself, and parameters.
fn query(operation: &Operation, values: &Values) -> Vec<(String, String)> {
    let own = operation.path.split_once('?').map_or("", |(_, query)| query);
    let mut pairs: Vec<_> =
        own.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let queries = operation.parameters.iter().filter(|parameter| parameter.place == Place::Query);
    for parameter in queries {
        let Some(value) = values.text(&parameter.key()) else { continue };
        let each: Vec<&str> = if parameter.kind == (Kind::List { repeated: true }) { value.split(',').collect() } else { vec![value] };
        pairs.extend(each.into_iter().map(|value| (parameter.name.clone(), value.to_owned())));
    }
    pairs.sort();
    pairs
}

fn sent_query(query: Option<&str>) -> Result<Vec<(String, String)>, String> {
    let Some(query) = query else { return Ok(Vec::new()) };
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').ok_or_else(|| format!("{pair:?} has no `=`"))?;
        Ok((decoded(name)?, decoded(value)?))
    };
    let mut pairs = query.split('&').map(pair).collect::<Result<Vec<_>, String>>()?;
    pairs.sort();
    Ok(pairs)
}

/// Decodes a part of a URL. Only unreserved characters (RFC 3986) may be unencoded: anything else could be parsed in
/// more than one way, above all `+`.
fn decoded(text: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte == b'%' {
            let digits =
                rest.get(..2).and_then(|digits| std::str::from_utf8(digits).ok()).ok_or_else(|| format!("{text:?} ends in `%`"))?;
            bytes.push(u8::from_str_radix(digits, 16).map_err(|error| format!("{text:?}: {error}"))?);
            rest = &rest[2..];
        } else if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            bytes.push(byte);
        } else {
            return Err(format!("{text:?} has {:?} in it, not encoded", char::from(byte)));
        }
    }
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

fn accepts(accept: &str, content_type: &str) -> bool {
    let kind = content_type.split('/').next().unwrap();
    let ranges = accept.split(',').map(|range| range.split(';').next().unwrap().trim());
    ranges.into_iter().any(|range| range == content_type || range == format!("{kind}/*") || range == "*/*")
}

/// The headers by lower-case name, except those that describe the body and the accepted content types.
fn wanted_headers(operation: &Operation, values: &Values) -> BTreeMap<String, String> {
    let mut headers = BTreeMap::from([("authorization".to_owned(), format!("SSWS {TOKEN}"))]);
    for parameter in operation.parameters.iter().filter(|parameter| parameter.place == Place::Header && parameter.name != "User-Agent") {
        if let Some(value) = values.text(&parameter.key()) {
            headers.insert(parameter.name.to_lowercase(), value.to_owned());
        }
    }
    if let Some(encoding) = operation.body.as_ref().and_then(|body| body.encoding.clone()) {
        headers.insert("content-transfer-encoding".to_owned(), encoding);
    }
    headers
}

fn body_differences(operation: &Operation, values: &Values, content_type: Option<&str>, sent: &Bytes) -> Vec<String> {
    let id = &operation.id;
    let nothing =
        || if sent.is_empty() && content_type.is_none() { Vec::new() } else { vec![format!("{id}: expected no body, sent {sent:?}")] };
    let Some(body) = &operation.body else { return nothing() };
    let given = values.body.is_some() || values.bytes.is_some() || !values.parts.is_empty();
    if !given {
        return nothing();
    }
    let mut found = Vec::new();
    let written = content_type.unwrap_or("nothing");
    let essence = written.split(';').next().unwrap();
    let is_expected = |expected: &String| if body.kind == BodyKind::Bytes { expected == written } else { expected == essence };
    if !body.content_types.iter().any(is_expected) {
        found.push(format!("{id}: content-type: expected {:?}, sent {content_type:?}", body.content_types));
    }
    match &body.kind {
        BodyKind::Json => {
            let sent: Value = serde_json::from_slice(sent).unwrap_or_else(|error| Value::String(format!("no JSON: {error}")));
            let wanted = values.body.clone().unwrap_or_default();
            found.extend(first_difference(&wanted, &sent).map(|difference| format!("{id}: body: {difference}")));
        }
        BodyKind::Bytes if Some(&sent[..]) == values.bytes.as_deref() => {}
        BodyKind::Bytes => found.push(format!("{id}: body: expected {:?}, sent {sent:?}", values.bytes)),
        BodyKind::Multipart(_) => match sent_parts(content_type.unwrap_or_default(), sent) {
            Some(parts) if parts == values.parts => {}
            parts => found.push(format!("{id}: parts: expected {:?}, sent {parts:?}", values.parts)),
        },
    }
    found
}

/// The first place where two values differ.
fn first_difference(wanted: &Value, sent: &Value) -> Option<String> {
    let below = |step: String, wanted: Option<&Value>, sent: Option<&Value>| match (wanted, sent) {
        (Some(wanted), Some(sent)) => first_difference(wanted, sent).map(|found| format!("/{step}{found}")),
        (Some(wanted), None) => Some(format!("/{step}: expected {wanted}, sent nothing")),
        (None, sent) => sent.map(|sent| format!("/{step}: expected nothing, sent {sent}")),
    };
    match (wanted, sent) {
        _ if wanted == sent => None,
        (Value::Object(wanted), Value::Object(sent)) => {
            let mut names = wanted.keys().chain(sent.keys());
            names.find_map(|name| below(name.clone(), wanted.get(name), sent.get(name)))
        }
        (Value::Array(wanted), Value::Array(sent)) => {
            let mut indices = 0..wanted.len().max(sent.len());
            indices.find_map(|index| below(index.to_string(), wanted.get(index), sent.get(index)))
        }
        _ => Some(format!(": expected {wanted}, sent {sent}")),
    }
}

/// The parts of a body of `multipart/form-data` (RFC 7578).
fn sent_parts(content_type: &str, body: &[u8]) -> Option<BTreeMap<String, Part>> {
    let boundary = content_type.split(';').find_map(|parameter| parameter.trim().strip_prefix("boundary="))?;
    let find = |text: &[u8], part: &[u8]| text.windows(part.len()).position(|window| window == part);
    let delimiter = format!("--{}", boundary.trim_matches('"'));
    let mut rest = body.strip_prefix(delimiter.as_bytes())?;
    let delimiter = format!("\r\n{delimiter}");
    let mut parts = BTreeMap::new();
    while rest != b"--\r\n" {
        rest = rest.strip_prefix(b"\r\n")?;
        let head = find(rest, b"\r\n\r\n")?;
        let end = find(rest, delimiter.as_bytes())?;
        let mut lines = std::str::from_utf8(&rest[..head]).ok()?.split("\r\n");
        let disposition = lines.next()?.strip_prefix("Content-Disposition: form-data; name=\"")?.strip_suffix('"')?;
        let (name, file_name) = disposition.split_once("\"; filename=\"")?;
        let content_type = lines.next()?.strip_prefix("Content-Type: ")?.to_owned();
        let bytes = rest.get(head + 4..end)?.to_vec();
        parts.insert(name.to_owned(), Part { file_name: file_name.to_owned(), content_type, bytes });
        rest = &rest[end + delimiter.len()..];
    }
    Some(parts)
}
