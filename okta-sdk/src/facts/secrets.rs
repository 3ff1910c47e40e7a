//! Masks secrets in JSON and in text, which it recognises by field names and by the form of strings.

use serde_json::{Map, Value};

use super::without_secrets;

/// The replacement for a secret.
pub(crate) const MASK: &str = "[masked]";

/// Suffixes of the names of secret fields and parameters, in lower case and without `_` and `-`.
const SECRET_ENDINGS: [&str; 10] =
    ["token", "secret", "password", "passcode", "privatekey", "secretkey", "apikey", "assertion", "cookie", "authorization"];

/// Other names of secret fields and parameters.
const SECRET_NAMES: [&str; 7] = ["extrafieldvalue", "answer", "salt", "resetpasswordurl", "activationurl", "code", "verifier"];

/// The schemes of `Authorization`.
const SCHEMES: [&str; 4] = ["SSWS", "Bearer", "DPoP", "Basic"];

/// The private fields of a JSON Web Key (RFC 7518 section 6).
const PRIVATE_KEY_PARTS: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "k", "oth"];

/// The context of a value in a body.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// No special context.
    Plain,
    /// In an object or list that describes a credential and has the secret in `value`: a password hash, the header of a hook.
    Credential,
    /// In the value of a secret field: every string in it is secret.
    Secret,
}

/// Masks the secrets in JSON.
pub(crate) fn mask(json: &mut Value) {
    value(json, Place::Plain);
}

/// Masks the secrets in the JSON of a field.
pub(crate) fn mask_field(name: &str, json: &mut Value) {
    let mut fields = Map::from_iter([(name.to_owned(), json.take())]);
    object(&mut fields, Place::Plain);
    *json = fields.remove(name).unwrap_or_default();
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

/// Masks a whole value, but keeps its JSON type.
fn secret(value: &mut Value) {
    match value {
        Value::Number(_) => *value = 0.into(),
        Value::String(text) if text.is_empty() => {}
        Value::Null | Value::Bool(_) => {}
        _ => *value = MASK.into(),
    }
}

/// Masks a string that is recognisably a secret or contains one: the value of an `Authorization` header, a private key, a
/// signed token, a link to a session or a QR code, `token=...`.
pub(crate) fn secret_in(text: &str) -> Option<String> {
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

/// Masks labelled secrets in running text: `token=...`, `password: ...`.
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
        // `https://` and times of day are not labels.
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

/// Whether a field, parameter or header with this [`normalized`] name is secret.
pub(crate) fn is_secret_name(normalized: &str) -> bool {
    SECRET_NAMES.contains(&normalized) || SECRET_ENDINGS.iter().any(|ending| normalized.ends_with(ending))
}

/// The name in lower case, without `_` and `-`.
pub(crate) fn normalized(name: &str) -> String {
    name.chars().filter(|char| !matches!(char, '_' | '-')).map(|char| char.to_ascii_lowercase()).collect()
}
