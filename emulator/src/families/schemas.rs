//! Schemas of the profiles of users, groups and application users.

use serde_json::{Map, Value, json};

use super::apps::APP;
use super::users::profile::mistake;
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::{dig, fill, patch, text};
use crate::org::Org;
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("getUserSchema", Own(get_user)),
    ("updateUserProfile", Own(update_user)),
    ("getGroupSchema", Own(get_group)),
    ("updateGroupSchema", Own(update_group)),
    ("getApplicationUserSchema", Own(get_app)),
    ("updateApplicationUserProfile", Own(update_app)),
];

/// The attributes of a user: name, title, permission, format, maximum length.
const USER: &[(&str, &str, &str, &str, u32)] = &[
    ("login", "Username", "READ_ONLY", "", 100),
    ("firstName", "First name", "READ_WRITE", "", 50),
    ("lastName", "Last name", "READ_WRITE", "", 50),
    ("middleName", "Middle name", "READ_ONLY", "", 0),
    ("honorificPrefix", "Honorific prefix", "READ_ONLY", "", 0),
    ("honorificSuffix", "Honorific suffix", "READ_ONLY", "", 0),
    ("email", "Primary email", "READ_WRITE", "email", 0),
    ("title", "Title", "READ_ONLY", "", 0),
    ("displayName", "Display name", "READ_ONLY", "", 0),
    ("nickName", "Nickname", "READ_ONLY", "", 0),
    ("profileUrl", "Profile Url", "READ_ONLY", "uri", 0),
    ("secondEmail", "Secondary email", "READ_WRITE", "email", 0),
    ("mobilePhone", "Mobile phone", "READ_WRITE", "", 100),
    ("primaryPhone", "Primary phone", "HIDE", "", 100),
    ("streetAddress", "Street address", "HIDE", "", 0),
    ("city", "City", "HIDE", "", 0),
    ("state", "State", "HIDE", "", 0),
    ("zipCode", "Zip code", "HIDE", "", 0),
    ("countryCode", "Country code", "HIDE", "country-code", 0),
    ("postalAddress", "Postal Address", "HIDE", "", 0),
    ("preferredLanguage", "Preferred language", "READ_ONLY", "language-code", 0),
    ("locale", "Locale", "READ_ONLY", "locale", 0),
    ("timezone", "Time zone", "READ_ONLY", "timezone", 0),
    ("userType", "User type", "READ_ONLY", "", 0),
    ("employeeNumber", "Employee number", "READ_ONLY", "", 0),
    ("costCenter", "Cost center", "READ_ONLY", "", 0),
    ("organization", "Organization", "READ_ONLY", "", 0),
    ("division", "Division", "READ_ONLY", "", 0),
    ("department", "Department", "READ_ONLY", "", 0),
    ("managerId", "ManagerId", "READ_ONLY", "", 0),
    ("manager", "Manager", "READ_ONLY", "", 0),
];

fn document(org: &Org, id: &str, name: &str, title: &str, base: Map<String, Value>, required: &[&str]) -> Value {
    let now = org.clock.now();
    json!({
        "id": id, "$schema": "http://json-schema.org/draft-04/schema#", "name": name, "title": title, "lastUpdated": now, "created": now,
        "definitions": {
            "custom": {"id": "#custom", "type": "object", "properties": {}, "required": []},
            "base": {"id": "#base", "type": "object", "properties": base, "required": required},
        },
        "type": "object", "properties": {"profile": {"allOf": [{"$ref": "#/definitions/custom"}, {"$ref": "#/definitions/base"}]}},
    })
}

/// The schema of a user type.
pub(crate) fn user_schema(org: &Org, kind: &str, is_default: bool) -> Value {
    let mut base = Map::new();
    for (name, title, permission, format, longest) in USER {
        let mut attribute = json!({
            "title": title, "type": "string", "mutability": "READ_WRITE", "scope": "NONE", "permissions": [{"principal": "SELF",
            "action": permission}],
            "master": {"type": "PROFILE_MASTER"},
        });
        if matches!(*name, "login" | "firstName" | "lastName" | "email") {
            attribute["required"] = true.into();
        }
        if !format.is_empty() {
            attribute["format"] = (*format).into();
        }
        if *longest > 0 {
            attribute["maxLength"] = (*longest).into();
        }
        match *name {
            "login" => attribute["minLength"] = 5.into(),
            "firstName" | "lastName" => attribute["minLength"] = 1.into(),
            _ => {}
        }
        base.insert((*name).to_owned(), attribute);
    }
    let last = if is_default { "default".to_owned() } else { kind.replacen("oty", "osc", 1) };
    let id = format!("{}/meta/schemas/user/{last}", org.base);
    let mut schema = document(org, &id, "user", "User", base, &["login", "firstName", "lastName", "email"]);
    schema["description"] = "Okta user profile template with default permission settings".into();
    schema
}

/// The schema of groups.
pub(crate) fn group_schema(org: &Org) -> Value {
    let attribute = |title: &str, longest: u32| {
        json!({
            "title": title, "description": title, "type": "string", "mutability": "READ_WRITE", "scope": "NONE", "maxLength": longest,
            "permissions": [{"principal": "SELF", "action": "READ_WRITE"}], "master": {"type": "PROFILE_MASTER"},
        })
    };
    let mut base = Map::new();
    let mut name = attribute("Name", 255);
    name["required"] = true.into();
    base.insert("name".into(), name);
    base.insert("description".into(), attribute("Description", 1024));
    let mut schema = document(org, &format!("{}/meta/schemas/group/default", org.base), "group", "Okta group", base, &["name"]);
    schema["description"] = "Okta group profile template".into();
    schema
}

/// The attributes of the users of an OpenID Connect application: name, title, description. Those of the address are nested in the claims of a token.
const OPENID: &[(&str, &str, &str)] = &[
    ("name", "Name", "End-User's full name in displayable form."),
    ("nickname", "Nickname", "Casual name of the End-User (may or may not be the same as the given_name)"),
    ("given_name", "Given Name", "Given name or first name of the End-User."),
    ("middle_name", "Middle Name", "Middle name of the End-User."),
    ("family_name", "Family Name", "Surname or last name of the End-User."),
    ("email", "Email", "End-User's preferred e-mail address."),
    ("profile", "Profile URL", "URL of the End-User's profile page."),
    ("picture", "Picture URL", "URL of the End-User's profile picture."),
    ("website", "Website", "URL of the End-User's Web page or blog."),
    ("gender", "Gender", "End-User's gender."),
    ("birthdate", "Birthdate", "End-User's birthday, represented as an ISO 8601:2004 YYYY-MM-DD format."),
    ("zoneinfo", "Time Zone", "String representing the End-User's time zone."),
    ("locale", "Locale Name", "ISO3166\u{2011}1 country code in uppercase, separated by a dash (e.g. 'en-US')"),
    ("phone_number", "Phone Number", "End-User's preferred telephone number in E.164 format."),
    ("formatted", "Formatted", "Full mailing address, formatted for display."),
    ("street_address", "Street Address", "Full street address component."),
    ("locality", "Locality", "City or locality component."),
    ("region", "Region", "State, province, prefecture, or region component."),
    ("postal_code", "Postal Code", "Zip code or postal code component."),
    ("country", "Country", "Country name component."),
];

/// The attributes that are part of an address.
const ADDRESS: &[&str] = &["formatted", "street_address", "locality", "region", "postal_code", "country"];

fn app_schema(org: &Org, app: &Value) -> Value {
    let openid = text(app, "signOnMode") == "OPENID_CONNECT";
    let mut base = Map::new();
    let mut user_name =
        json!({"title": "Username", "type": "string", "required": true, "scope": "NONE", "master": {"type": "PROFILE_MASTER"}});
    if openid {
        (user_name["scope"], user_name["externalName"]) = ("SELF".into(), "preferred_username".into());
        for (name, title, description) in OPENID {
            let mut attribute = json!({"title": title, "description": description, "type": "string", "scope": "SELF",
                "master": {"type": "PROFILE_MASTER"}});
            if ADDRESS.contains(name) {
                attribute["externalName"] = format!("address.{name}").into();
            }
            base.insert((*name).to_owned(), attribute);
        }
    } else {
        user_name["maxLength"] = 100.into();
    }
    base.insert("userName".into(), user_name);
    let id = format!("{}/meta/schemas/apps/{}/default", org.base, text(app, "id"));
    document(org, &id, text(app, "name"), &format!("{} User", text(app, "label")), base, &["userName"])
}

/// Okta's name for schemas in errors.
pub(crate) const ENTITY: &str = "Schema";

fn user_key(org: &Org, call: &Call) -> Result<String, OktaError> {
    let given = call.param("schemaId");
    let kind = if given == "default" { super::users::profile::default_type(org) } else { given.replacen("osc", "oty", 1) };
    if org.store("meta/schemas/user").contains(&kind) { Ok(kind) } else { Err(OktaError::not_found(given, ENTITY)) }
}

fn show_user(org: &Org, kind: &str) -> Outcome {
    let mut shown = org.find("meta/schemas/user", kind, ENTITY)?.clone();
    shown["_links"] = json!({
        "self": {"rel": "self", "href": org.api(&format!("meta/schemas/user/{}", kind.replacen("oty", "osc", 1))), "method": "GET"},
        "type": {"rel": "type", "href": org.api(&format!("meta/types/user/{kind}")), "method": "GET"},
    });
    Ok(Reply::ok(shown))
}

fn get_user(org: &mut Org, call: &Call) -> Outcome {
    show_user(org, &user_key(org, call)?)
}

fn update_user(org: &mut Org, call: &Call) -> Outcome {
    let kind = user_key(org, call)?;
    change(org, call, "meta/schemas/user", &kind, "updateUserSchemas")?;
    show_user(org, &kind)
}

fn get_group(org: &mut Org, _: &Call) -> Outcome {
    let mut shown = org.find("meta/schemas/group", "default", ENTITY)?.clone();
    shown["_links"] = json!({"self": {"rel": "self", "href": org.api("meta/schemas/group/default"), "method": "GET"}});
    Ok(Reply::ok(shown))
}

fn update_group(org: &mut Org, call: &Call) -> Outcome {
    change(org, call, "meta/schemas/group", "default", "updateGroupSchemas")?;
    get_group(org, call)
}

/// The key of the schema of an application's users. The schema is created on first use.
fn app_key(org: &mut Org, call: &Call) -> Result<String, OktaError> {
    let id = call.param("appInstanceId").to_owned();
    let app = org.find("apps", &id, APP.entity)?;
    if !org.store("meta/schemas/apps").contains(&id) {
        let schema = app_schema(org, app);
        org.put("meta/schemas/apps", &id, schema);
    }
    Ok(id)
}

fn get_app(org: &mut Org, call: &Call) -> Outcome {
    let id = app_key(org, call)?;
    let mut shown = org.find("meta/schemas/apps", &id, ENTITY)?.clone();
    shown["_links"] = json!({"self": {"rel": "self", "href": org.api(&format!("meta/schemas/apps/{id}/default")), "method": "GET"}});
    Ok(Reply::ok(shown))
}

fn update_app(org: &mut Org, call: &Call) -> Outcome {
    let id = app_key(org, call)?;
    change(org, call, "meta/schemas/apps", &id, "updateAppUserSchemas")?;
    get_app(org, call)
}

/// Changes the attributes of a schema: those that are `null` are removed, the others are added or changed.
fn change(org: &mut Org, call: &Call, store: &str, key: &str, part: &str) -> Result<(), OktaError> {
    let body = call.or_sample(org, |_| json!({}))?;
    let mut schema = org.find(store, key, ENTITY)?.clone();
    for set in ["custom", "base"] {
        let changes = dig(&body, "definitions")
            .get(set)
            .and_then(|set| set.get("properties"))
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default();
        for (name, mut attribute) in changes {
            let Some(properties) = schema.pointer_mut(&format!("/definitions/{set}/properties")).and_then(Value::as_object_mut) else {
                continue;
            };
            if attribute.is_null() {
                if set == "base" {
                    return Err(OktaError::validation(part, format!("The base property {name} cannot be removed")));
                }
                properties.remove(&name);
                continue;
            }
            if let Some(known) = properties.get_mut(&name) {
                if set == "custom"
                    && let Some(kind) = attribute.get("type").filter(|kind| known.get("type").is_some_and(|before| before != *kind))
                {
                    return Err(OktaError::validation(part, format!("{name}: The type cannot be changed to {kind}")));
                }
                patch(known, attribute);
                if let Value::Object(object) = known {
                    object.retain(|_, value| !value.is_null());
                }
                continue;
            }
            // Only the catalog knows the base properties of its applications.
            if set == "base" && store != "meta/schemas/apps" {
                return Err(OktaError::validation(part, format!("The base property {name} does not exist")));
            }
            if text(&attribute, "type").is_empty() || text(&attribute, "title").is_empty() {
                return Err(OktaError::validation(part, format!("{name}: The fields type and title cannot be left blank")));
            }
            if let Value::Object(object) = &mut attribute {
                object.retain(|_, value| !value.is_null());
            }
            let mut defaults = json!({"scope": "NONE", "master": {"type": "PROFILE_MASTER"}});
            if store != "meta/schemas/apps" {
                fill(&mut defaults, json!({"mutability": "READ_WRITE", "permissions": [{"principal": "SELF", "action": "READ_ONLY"}]}));
            }
            fill(&mut attribute, defaults);
            properties.insert(name, attribute);
        }
        let attributes = &schema["definitions"][set]["properties"];
        let is_required = |name: &str| attributes[name]["required"] == true;
        // Okta keeps the order in which attributes became required, which can differ from that of the attributes.
        let before = schema["definitions"][set]["required"].as_array().into_iter().flatten();
        let mut required: Vec<&str> = before.filter_map(Value::as_str).filter(|name| is_required(name)).collect();
        for name in attributes.as_object().into_iter().flatten().map(|(name, _)| name.as_str()) {
            if is_required(name) && !required.contains(&name) {
                required.push(name);
            }
        }
        let required = json!(required);
        schema["definitions"][set]["required"] = required;
    }
    if let Some(title) = body.get("title").filter(|title| title.is_string()) {
        schema["title"] = title.clone();
    }
    schema["lastUpdated"] = org.clock.now().into();
    org.put(store, key, schema);
    Ok(())
}

/// Checks the profile of a group against the schema.
pub(crate) fn check_group(org: &Org, profile: &Value) -> Result<(), OktaError> {
    let Some(schema) = org.get("meta/schemas/group", "default") else { return Ok(()) };
    for (name, value) in profile.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
        let facts = ["base", "custom"].iter().find_map(|set| schema.pointer(&format!("/definitions/{set}/properties/{name}")));
        match facts {
            None => return Err(OktaError::validation("createGroup", format!("Property name '{name}' is not defined in profile"))),
            Some(facts) => {
                if let Some(fault) = mistake(name, facts, value) {
                    return Err(OktaError::validation(name, format!("{name}: {fault}")));
                }
            }
        }
    }
    Ok(())
}
