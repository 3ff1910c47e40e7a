//! Masks secrets in recordings, and preserves the structure.

use serde_json::Value;

use crate::facts::{MASK, is_secret_name, mask, normalized, secret_in};

/// Masks the secrets in a JSON body.
pub(super) fn json(template: &str, body: &mut Value) {
    mask(body);
    // A session's ID is as secret as its cookie. The session's links contain it too.
    if template.starts_with("/api/v1/sessions")
        && let Some(id) = body.get("id").and_then(Value::as_str).filter(|id| !id.is_empty()).map(str::to_owned)
    {
        replace(body, &id);
    }
}

/// Masks every occurrence of a string.
fn replace(body: &mut Value, secret: &str) {
    match body {
        Value::Object(members) => members.values_mut().for_each(|member| replace(member, secret)),
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, secret)),
        Value::String(text) => *text = text.replace(secret, MASK),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Masks the secrets in a body that is not JSON.
pub(super) fn text(template: &str, content_type: &str, text: String) -> String {
    if content_type.starts_with("application/x-www-form-urlencoded") {
        return query(&text);
    }
    if let Ok(mut body @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(&text) {
        json(template, &mut body);
        return body.to_string();
    }
    secret_in(&text).unwrap_or(text)
}

/// Masks the secrets in a path and query.
pub(super) fn target(template: &str, path: &str, query: Option<&str>) -> String {
    let mut masked = String::with_capacity(path.len());
    let mut names = template.split('/').skip(1);
    let mut session = path.strip_prefix("/api/v1/sessions/").map(|rest| rest.split('/').next().unwrap_or_default());
    session = session.filter(|id| *id != "me" && !id.is_empty() && !id.starts_with('{'));
    for segment in path.split('/').skip(1) {
        masked.push('/');
        let name = names.next().and_then(|name| name.strip_prefix('{')?.strip_suffix('}')).map(normalized).unwrap_or_default();
        // A session's ID is as secret as its cookie.
        let is_secret = is_secret_name(&name) || session == Some(segment);
        masked.push_str(if is_secret { MASK } else { segment });
    }
    if let Some(query) = query {
        masked.push('?');
        masked.push_str(&self::query(query));
    }
    masked
}

/// Masks the secrets in a query, or in a form.
pub(super) fn query(query: &str) -> String {
    let pairs = query.split('&').map(|pair| match pair.split_once('=') {
        Some((name, _)) if is_secret_name(&normalized(name)) => format!("{name}={MASK}"),
        _ => pair.to_owned(),
    });
    pairs.collect::<Vec<_>>().join("&")
}

/// Masks the secrets in the value of a header.
pub(super) fn header(name: &str, value: &str) -> String {
    match name {
        "set-cookie" | "cookie" | "authorization" | "proxy-authorization" | "dpop" => MASK.to_owned(),
        "location" => match value.split_once('?') {
            Some((path, query)) => format!("{path}?{}", self::query(query)),
            None => value.to_owned(),
        },
        name if is_secret_name(&normalized(name)) => MASK.to_owned(),
        _ => secret_in(value).unwrap_or_else(|| value.to_owned()),
    }
}
