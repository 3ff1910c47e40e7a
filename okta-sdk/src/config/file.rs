//! Settings in YAML files.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;

use secrecy::zeroize::Zeroizing;
use serde_yaml::Value;

use super::keys::{Place, Setting, look_up, meant};
use super::settings::{Found, Origin, Settings};
use crate::Error;
use crate::model::Secret;

/// The maximum size of a file. Larger ones are not configuration, and parsing hostile YAML takes quadratic time.
const MAX_BYTES: u64 = 64 * 1024;

/// Adds the settings of a file; `false` if an optional file does not exist.
pub(super) fn read(path: &Path, required: bool, settings: &mut Settings) -> Result<bool, Error> {
    let wrong = |problem: &str| Error::configuration(format!("the configuration file {} {problem}", path.display()));
    let mut text = Zeroizing::new(String::new());
    let read = File::open(path).and_then(|file| file.take(MAX_BYTES + 1).read_to_string(&mut text));
    match read {
        Ok(_) if text.len() as u64 > MAX_BYTES => return Err(wrong("is larger than 64 KiB; is it the right one?")),
        Ok(_) => {}
        Err(error) if !required && matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(false),
        Err(error) => return Err(wrong(&format!("cannot be read: {error}; correct the path, or make it readable"))),
    }
    let value: Value =
        serde_yaml::from_str(&text).map_err(|error| wrong(&format!("is not valid YAML: {}", without_quotes(&error.to_string()))))?;
    let mut walk = Walk { path: path.into(), settings, set: Vec::new() };
    match value {
        Value::Null => {}
        Value::Mapping(root) => {
            for (name, value) in root {
                match (name.as_str(), value) {
                    (Some("okta"), Value::Mapping(inner)) => walk.mapping(inner, &mut vec!["okta".to_owned()])?,
                    (Some("okta"), Value::Null) => {}
                    (Some("okta"), _) => return Err(wrong("must have settings below `okta:`, like `client:` and `orgUrl:`")),
                    (Some(name), _) if look_up(&[name]) == Place::Inner => walk.misplaced(name),
                    (Some(name), _) => walk.unknown(name),
                    (None, _) => walk.has_no_effect("a key that is not a string", None),
                }
            }
        }
        _ => return Err(wrong("has no top-level `okta:`; see `okta_sdk::config` for what belongs below it")),
    }
    Ok(true)
}

/// The parser's message, without the parts of the file that it quotes, which may be secret.
fn without_quotes(message: &str) -> String {
    let mut shown = String::new();
    let mut quote = None;
    for character in message.chars() {
        match quote {
            None if matches!(character, '"' | '`' | '\'') => {
                quote = Some(character);
                shown.push('…');
            }
            None => shown.push(character),
            Some(open) if open == character => quote = None,
            Some(_) => {}
        }
    }
    shown
}

/// Reads the settings of one file.
struct Walk<'a> {
    path: Arc<Path>,
    settings: &'a mut Settings,
    /// The settings that this file has set so far.
    set: Vec<(Setting, Origin)>,
}

impl Walk<'_> {
    fn mapping(&mut self, mapping: serde_yaml::Mapping, names: &mut Vec<String>) -> Result<(), Error> {
        for (name, value) in mapping {
            let Some(name) = name.as_str() else {
                self.has_no_effect(&format!("{}: a key that is not a string", names.join(".")), None);
                continue;
            };
            names.push(name.to_owned());
            let place: Vec<&str> = names.iter().skip(1).map(String::as_str).collect();
            match (look_up(&place), value) {
                (_, Value::Null) => {}
                (Place::Setting(key), value) => self.setting(key, value, names.join("."))?,
                (Place::Inner, Value::Mapping(inner)) => self.mapping(inner, names)?,
                (Place::Inner, _) => {
                    let origin = Origin::File { path: self.path.clone(), key: names.join(".") };
                    return Err(Error::configuration(format!("{origin} must have settings below it")));
                }
                (Place::WithoutMeaning, _) => {
                    tracing::debug!(target: "okta_sdk", key = names.join("."), file = %self.path.display(), "a setting that has no effect in this SDK");
                }
                (Place::Unknown, _) => self.unknown(&names.join(".")),
            }
            names.pop();
        }
        Ok(())
    }

    fn setting(&mut self, key: Setting, value: Value, name: String) -> Result<(), Error> {
        let origin = Origin::File { path: self.path.clone(), key: name };
        let wrong = |problem: &str| Err(Error::configuration(format!("{origin} {problem}")));
        let text = match value {
            Value::String(text) => Secret::from(text),
            Value::Bool(flag) => Secret::from(flag.to_string()),
            // To YAML, a token of digits and an `e` is a number, which would change it.
            Value::Number(number)
                if number.is_f64() && !matches!(key, Setting::ConnectionTimeout | Setting::RequestTimeout | Setting::MaxBackoff) =>
            {
                return wrong("is read as a number; put it in quotes");
            }
            Value::Number(number) => Secret::from(number.to_string()),
            Value::Sequence(items) if key == Setting::Scopes => {
                let mut scopes = Vec::new();
                for item in items {
                    let Value::String(item) = item else { return wrong("must be a list of strings such as `okta.users.read`") };
                    scopes.push(item);
                }
                Secret::from(scopes.join(" "))
            }
            value @ Value::Mapping(_) if key == Setting::PrivateKey => match serde_json::to_string(&value) {
                Ok(json) => Secret::from(json),
                Err(_) => return wrong("contains something that a JWK cannot contain"),
            },
            Value::Mapping(_) | Value::Sequence(_) => return wrong("must be a single value, but has settings below it"),
            _ => return wrong("must be a plain value, without a YAML tag"),
        };
        if let Some((_, other)) = self.set.iter().find(|(set, _)| *set == key) {
            return Err(Error::configuration(format!("{other} and {origin} are the same setting; remove one of them")));
        }
        self.set.push((key, origin.clone()));
        self.settings.set(key, Found { text, origin });
        Ok(())
    }

    /// A key at the top of the file that belongs below `okta:`.
    fn misplaced(&mut self, name: &str) {
        self.settings.without_effect.push(format!("`{name}`, which belongs below `okta:`"));
        tracing::warn!(target: "okta_sdk", key = name, file = %self.path.display(), "a setting that belongs below `okta:` and has no effect");
    }

    /// A key that has no effect, such as a wrongly indented `token`. Errors about missing settings name it.
    fn unknown(&mut self, key: &str) {
        let name = key.rsplit('.').next().unwrap_or(key);
        // A key may be a secret too, one that was pasted in the wrong place.
        let shown = if key.len() <= 64 && name.len() <= 24 { key } else { "(a long key)" };
        self.has_no_effect(shown, meant(name));
    }

    fn has_no_effect(&mut self, key: &str, meant: Option<String>) {
        self.settings.without_effect.push(match meant {
            Some(place) => format!("`{key}`, which may be meant as `{place}`"),
            None => format!("`{key}`"),
        });
        tracing::warn!(target: "okta_sdk", key, file = %self.path.display(), "an unknown setting without effect: is it misspelled?");
    }
}
