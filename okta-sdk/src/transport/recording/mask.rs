//! Takes secrets out of what is recorded, and leaves its shape as it is.

use serde_json::{Map, Value};

use crate::facts::without_secrets;

/// What stands where a secret was.
pub(super) const MASK: &str = "[masked]";

/// How the names of members and parameters end whose texts are secrets. Compared in lower case, without `_` and `-`.
const SECRET_ENDINGS: [&str; 10] =
    ["token", "secret", "password", "passcode", "privatekey", "secretkey", "apikey", "assertion", "cookie", "authorization"];

/// Further names whose texts are secrets.
const SECRET_NAMES: [&str; 7] = ["extrafieldvalue", "answer", "salt", "resetpasswordurl", "activationurl", "code", "verifier"];

/// The schemes of `Authorization`.
const SCHEMES: [&str; 4] = ["SSWS", "Bearer", "DPoP", "Basic"];

/// Members of a private JSON Web Key (RFC 7518 section 6).
const PRIVATE_KEY_PARTS: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "k", "oth"];

/// Where in a body a value is.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// Nowhere in particular.
    Plain,
    /// In an object or a list that is about a credential, whose `value` is the secret: a password's hash, the header of a hook.
    Credential,
    /// In the value of a secret name: every text in it is secret.
    Secret,
}

/// Masks the secrets in a JSON body.
pub(super) fn json(template: &str, body: &mut Value) {
    value(body, Place::Plain);
    // A session's id is as good as its cookie. It is in its links too.
    if template.starts_with("/api/v1/sessions")
        && let Some(id) = body.get("id").and_then(Value::as_str).filter(|id| !id.is_empty()).map(str::to_owned)
    {
        replace(body, &id);
    }
}

/// Masks every occurrence of a text.
fn replace(body: &mut Value, secret: &str) {
    match body {
        Value::Object(members) => members.values_mut().for_each(|member| replace(member, secret)),
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, secret)),
        Value::String(text) => *text = text.replace(secret, MASK),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn value(value: &mut Value, place: Place) {
    match value {
        Value::Object(members) => object(members, place),
        Value::Array(items) => items.iter_mut().for_each(|item| self::value(item, place)),
        Value::String(_) if place == Place::Secret => secret(value),
        Value::String(text) => {
            if let Some(masked) = secret_in(text) {
                *text = masked;
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn object(members: &mut Map<String, Value>, place: Place) {
    let is_key = members.contains_key("kty");
    for (name, member) in members {
        let plain = normalized(name);
        let inner = match member {
            // `{"password": {"value": "..."}}`, but also a policy's `{"password": {"complexity": {"minLength": 8}}}`.
            Value::Object(_) if is_secret_name(&plain) || matches!(&*plain, "hash" | "authscheme") => Place::Credential,
            Value::Array(_) if plain == "headers" => Place::Credential,
            _ if is_key && PRIVATE_KEY_PARTS.contains(&name.as_str()) => Place::Secret,
            Value::Number(_) if plain.ends_with("passcode") || plain == "answer" => Place::Secret,
            Value::String(_) | Value::Array(_) if is_secret_name(&plain) && plain != "code" => Place::Secret,
            Value::String(_) if place == Place::Credential && plain == "value" => Place::Secret,
            _ if place == Place::Credential => Place::Credential,
            _ => Place::Plain,
        };
        if inner == Place::Secret && member.is_number() {
            secret(member);
        } else {
            value(member, inner);
        }
    }
}

/// Masks a value as a whole; its type stays.
fn secret(value: &mut Value) {
    match value {
        Value::Number(_) => *value = 0.into(),
        Value::String(text) if text.is_empty() => {}
        Value::Null | Value::Bool(_) => {}
        _ => *value = MASK.into(),
    }
}

/// A text that shows by itself that it is a secret, masked, or that has one in it: the value of an `Authorization` header, a private key, a
/// signed token, a link to a session or a QR code, `token=...`.
fn secret_in(text: &str) -> Option<String> {
    let scheme =
        text.split_once(' ').filter(|(scheme, rest)| SCHEMES.iter().any(|name| name.eq_ignore_ascii_case(scheme)) && !rest.contains(' '));
    if let Some((scheme, _)) = scheme {
        return Some(format!("{scheme} {MASK}"));
    }
    let is_token = text.starts_with("eyJ") && text.matches('.').count() >= 2 && !text.contains(' ');
    if is_token || text.contains("PRIVATE KEY-----") {
        return Some(MASK.to_owned());
    }
    let is_url = text.contains("://") && !text.contains(char::is_whitespace);
    let masked = assignments(&if is_url { without_secrets(text, |name| is_secret_name(&normalized(name))) } else { text.to_owned() });
    (masked != text).then_some(masked)
}

/// Masks what is said to be a secret in running text: `token=...`, `password: ...`.
fn assignments(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['=', ':']) {
        let (before, after) = rest.split_at(at + 1);
        masked.push_str(before);
        let name = before.get(..at).unwrap_or_default().trim_end().trim_end_matches(['"', '\'']);
        let start =
            name.rfind(|character: char| !character.is_ascii_alphanumeric() && !matches!(character, '_' | '-')).map_or(0, |last| last + 1);
        let name = name.get(start..).unwrap_or_default();
        // `https://` and a time of day are none.
        let is_assignment = before.ends_with('=') || after.starts_with([' ', '"', '\'']);
        let spaces = after.len() - after.trim_start_matches([' ', '"', '\'', '\t']).len();
        let (space, value) = after.split_at(spaces);
        let is_end = |character: char| character.is_whitespace() || "&\"'<>,;)}]".contains(character);
        let mut end = value.find(is_end).unwrap_or(value.len());
        if SCHEMES.iter().any(|scheme| value.get(..end).is_some_and(|word| word.eq_ignore_ascii_case(scheme))) {
            let after_scheme = value.get(end + 1..).unwrap_or_default();
            end = (end + 1 + after_scheme.find(is_end).unwrap_or(after_scheme.len())).min(value.len());
        }
        if is_assignment && end > 0 && is_secret_name(&normalized(name)) && !value.starts_with(MASK) {
            masked.push_str(space);
            masked.push_str(MASK);
            rest = value.get(end..).unwrap_or_default();
        } else {
            rest = after;
        }
    }
    masked.push_str(rest);
    masked
}

/// Masks the secrets in a text that is not JSON, or that is not said to be.
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
        // A session's id is as good as its cookie.
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

fn is_secret_name(normalized: &str) -> bool {
    SECRET_NAMES.contains(&normalized) || SECRET_ENDINGS.iter().any(|ending| normalized.ends_with(ending))
}

fn normalized(name: &str) -> String {
    name.chars().filter(|char| !matches!(char, '_' | '-')).map(|char| char.to_ascii_lowercase()).collect()
}
