//! Profiles: what the schema requires and allows.

use serde_json::Value;

use crate::errors::OktaError;
use crate::json::{dig, text};
use crate::org::Org;

/// The type that a user has, or the default one.
pub(crate) fn type_of(org: &Org, user: &Value) -> Result<String, OktaError> {
    match text(user, "type.id") {
        "" => Ok(default_type(org)),
        "default" => Ok(default_type(org)),
        id if org.store("meta/types/user").contains(id) => Ok(id.to_owned()),
        id => Err(OktaError::not_found(id, "CVDType")),
    }
}

/// The ID of the default user type.
pub(crate) fn default_type(org: &Org) -> String {
    org.store("meta/types/user").values().find(|kind| kind["default"] == true).map(|kind| text(kind, "id").to_owned()).unwrap_or_default()
}

/// Adds the fields that every profile has, and removes other null fields.
pub(crate) fn complete(profile: &mut Value) {
    const SHOWN: [&str; 6] = ["firstName", "lastName", "mobilePhone", "secondEmail", "login", "email"];
    if let Value::Object(object) = profile {
        object.retain(|_, value| !value.is_null());
        for name in SHOWN {
            object.entry(name).or_insert(Value::Null);
        }
    }
}

/// Checks a profile against the schema of a user type.
pub(crate) fn check(org: &Org, kind: &str, profile: &Value, part: &str, before: Option<&Value>) -> Result<(), OktaError> {
    let schema = org.get("meta/schemas/user", kind);
    let attribute = |name: &str| {
        let definitions = schema?.get("definitions")?;
        ["base", "custom"].iter().find_map(|set| definitions.get(set)?.get("properties")?.get(name))
    };
    let empty = serde_json::Map::new();
    let values = profile.as_object().unwrap_or(&empty);
    if let Some((name, _)) = values.iter().find(|(name, value)| !value.is_null() && attribute(name).is_none()) {
        return Err(OktaError::validation(part, format!("Property name '{name}' is not defined in profile")));
    }
    let mut faults: Vec<(String, String)> = Vec::new();
    for set in ["base", "custom"] {
        let properties = schema.map_or(&Value::Null, |schema| dig(schema, "definitions").get(set).unwrap_or(&Value::Null));
        let required = dig(properties, "required").as_array().into_iter().flatten().filter_map(Value::as_str);
        for name in required.filter(|name| values.get(*name).is_none_or(|value| value.is_null() || value == "")) {
            faults.push((name.to_owned(), format!("{name}: The field cannot be left blank")));
        }
        for (name, facts) in dig(properties, "properties").as_object().into_iter().flatten() {
            if let Some(value) = values.get(name).filter(|value| !value.is_null() && *value != "")
                && let Some(fault) = mistake(name, facts, value)
            {
                faults.push((name.clone(), format!("{name}: {fault}")));
            }
            if text(facts, "unique") == "UNIQUE_VALIDATED"
                && let Some(value) = values.get(name).filter(|value| !value.is_null())
            {
                let own = before.map_or("", |before| text(before, "id"));
                let taken = org.store("users").values().any(|user| text(user, "id") != own && user["profile"].get(name) == Some(value));
                if taken {
                    faults.push((name.clone(), format!("{name}: An object with this field already exists in the current organization")));
                }
            }
        }
    }
    let login = text(profile, "login").to_lowercase();
    if org.logins.get(&login).is_some_and(|owner| before.is_none_or(|before| text(before, "id") != owner.as_str())) {
        faults.push(("login".into(), "login: An object with this field already exists in the current organization".into()));
    }
    match faults.first() {
        None => Ok(()),
        Some((name, _)) => {
            let mut error = OktaError::invalid(name);
            error.causes = faults.iter().map(|(_, cause)| cause.clone()).collect();
            Err(error)
        }
    }
}

/// Why a value does not match its attribute; `None` if it does.
pub(crate) fn mistake(name: &str, facts: &Value, value: &Value) -> Option<String> {
    let kind = text(facts, "type");
    let fits = match kind {
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "array" => value.is_array(),
        _ => true,
    };
    if !fits {
        return Some(format!("The value must be of type {kind}"));
    }
    if let Some(string) = value.as_str() {
        let length = string.chars().count() as u64;
        if dig(facts, "minLength").as_u64().is_some_and(|least| length < least)
            || dig(facts, "maxLength").as_u64().is_some_and(|most| length > most)
        {
            return Some("String value length is out of range".into());
        }
        let is_address = |string: &str| {
            string.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.') && !host.ends_with('.'))
        };
        if name == "login" && facts.get("pattern").is_none() && !is_address(string) {
            return Some("Username must be in the form of an email address".into());
        }
        if text(facts, "format") == "email" && !is_address(string) {
            return Some("Does not match required pattern".into());
        }
    }
    let choices = dig(facts, "enum").as_array()?;
    (!choices.contains(value) && kind != "array").then(|| "The value is not one of the allowed values".to_owned())
}
