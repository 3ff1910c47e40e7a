//! Profile mappings: between users on one side, and applications and identity providers on the other.

use serde_json::{Value, json};

use super::users::profile::default_type;
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::text;
use crate::org::Org;
use crate::query::{self, ListFacts};
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers =
    &[("listProfileMappings", Own(list)), ("getProfileMapping", Own(get)), ("updateProfileMapping", Own(update))];

pub(crate) const ENTITY: &str = "ProfileMapping";

const LIST: ListFacts = ListFacts { default: 20, max: 200, ..ListFacts::PLAIN };

/// Fields of a profile that are mapped initially: field of the user, field of the source.
const FROM_IDP: &[(&str, &str)] =
    &[("firstName", "firstName"), ("lastName", "lastName"), ("email", "email"), ("mobilePhone", "mobilePhone"), ("login", "userName")];

fn app_side(id: &str, name: &str) -> Value {
    json!({"id": id, "name": name, "type": "appuser"})
}

fn user_side(org: &Org) -> Value {
    json!({"id": default_type(org), "name": "user", "type": "user"})
}

fn add(org: &mut Org, source: Value, target: Value, properties: Value) {
    let id = org.ids.id("prm");
    org.put("mappings", &id, json!({"id": id, "source": source, "target": target, "properties": properties}));
}

/// The mappings of a new application: to users and from them.
pub(crate) fn for_app(org: &mut Org, app: &str) {
    let Some(found) = org.get("apps", app) else { return };
    let (name, mode) = (text(found, "name").to_owned(), text(found, "signOnMode").to_owned());
    if mode == "BOOKMARK" {
        return;
    }
    let user = user_side(org);
    add(org, app_side(app, &name), user.clone(), json!({"email": {"expression": "appuser.userName", "pushStatus": "DONT_PUSH"}}));
    let properties = if mode == "OPENID_CONNECT" {
        json!({
            "given_name": {"expression": "user.firstName", "pushStatus": "PUSH"}, "family_name": {"expression": "user.lastName",
            "pushStatus": "PUSH"},
            "email": {"expression": "user.email", "pushStatus": "PUSH"}, "name": {"expression": "user.displayName", "pushStatus": "PUSH"},
        })
    } else {
        json!({})
    };
    add(org, user, app_side(app, &name), properties);
}

/// The mapping of a new identity provider to users.
pub(crate) fn for_idp(org: &mut Org, idp: &str, kind: &str) {
    let name = match kind {
        "SAML2" => "saml_idp".to_owned(),
        "OIDC" => "oidc_idp".to_owned(),
        kind => format!("{}_idp", kind.to_lowercase()),
    };
    let root = if kind == "SAML2" { "source" } else { "appuser" };
    let properties: serde_json::Map<String, Value> = FROM_IDP
        .iter()
        .map(|(field, from)| ((*field).to_owned(), json!({"expression": format!("{root}.{from}"), "pushStatus": "DONT_PUSH"})))
        .collect();
    let kinds: Vec<Value> =
        org.store("meta/types/user").values().map(|kind| json!({"id": kind["id"], "name": kind["name"], "type": "user"})).collect();
    for kind in kinds {
        add(org, app_side(idp, &name), kind, Value::Object(properties.clone()));
    }
}

/// Okta's own applications that no list shows, but that have mappings in every org.
const HIDDEN: &[&str] = &[
    "Okta_Authenticator",
    "okta_access_requests_resource_catalog",
    "okta_access_requests_admin",
    "okta_atspoke_sso",
    "okta_flow_sso",
    "okta_iga_reviewer",
    "okta_oin_submission_tester_app",
];

/// The mappings of a fresh org.
pub(crate) fn furnish(org: &mut Org) {
    for name in HIDDEN {
        let (app, user) = (app_side(&org.ids.id("0oa"), name), user_side(org));
        add(org, app.clone(), user.clone(), json!({"email": {"expression": "appuser.userName", "pushStatus": "DONT_PUSH"}}));
        add(org, user, app, json!({}));
    }
}

/// Creates a mapping of another org: from an identity provider to users.
pub(super) fn adopt(org: &mut Org, id: &str) -> bool {
    let (source, target) = (app_side(&org.ids.id("0oa"), "oidc_idp"), user_side(org));
    org.put("mappings", id, json!({"id": id, "source": source, "target": target, "properties": {}}));
    true
}

/// Removes the mappings of an application or an identity provider.
pub(crate) fn forget(org: &mut Org, id: &str) {
    org.remove_where("mappings", |mapping| text(mapping, "source.id") == id || text(mapping, "target.id") == id);
}

fn side(org: &Org, side: &Value) -> Value {
    let mut shown = side.clone();
    let id = text(side, "id");
    shown["_links"] = if text(side, "type") == "user" {
        json!({
            "self": {"href": org.api(&format!("meta/types/user/{id}"))},
            "schema": {"href": org.api(&format!("meta/schemas/user/{}", id.replacen("oty", "osc", 1)))},
        })
    } else {
        json!({"self": {"href": org.api(&format!("apps/{id}"))}, "schema": {"href": org.api(&format!("meta/schemas/apps/{id}/default"))}})
    };
    shown
}

fn render(org: &Org, mapping: &Value, full: bool) -> Value {
    let mut shown = json!({
        "id": mapping["id"], "source": side(org, &mapping["source"]), "target": side(org, &mapping["target"]),
        "_links": {"self": {"href": org.api(&format!("mappings/{}", text(mapping, "id")))}},
    });
    if full {
        shown["properties"] = mapping["properties"].clone();
    }
    shown
}

fn list(org: &mut Org, call: &Call) -> Outcome {
    let (source, target) = (call.query("sourceId").unwrap_or_default().to_owned(), call.query("targetId").unwrap_or_default().to_owned());
    for id in [&source, &target].into_iter().filter(|id| !id.is_empty()) {
        let known = org.store("apps").contains(id) || org.store("idps").contains(id) || org.store("meta/types/user").contains(id);
        if !known {
            return Err(OktaError::not_found(id, "AppInstance"));
        }
    }
    let wanted = |mapping: &Value| {
        (source.is_empty() || text(mapping, "source.id") == source) && (target.is_empty() || text(mapping, "target.id") == target)
    };
    query::list(call, org.store("mappings"), &LIST, wanted, |mapping| render(org, mapping, false))
}

fn get(org: &mut Org, call: &Call) -> Outcome {
    Ok(Reply::ok(render(org, org.find("mappings", call.param("mappingId"), ENTITY)?, true)))
}

fn update(org: &mut Org, call: &Call) -> Outcome {
    let id = call.param("mappingId").to_owned();
    let mapping = org.find("mappings", &id, ENTITY)?;
    let to_user = text(mapping, "target.type") == "user";
    let schema = org.get("meta/schemas/user", text(mapping, "target.id")).cloned();
    let body = call.or_sample(org, |_| json!({}))?;
    let changes = body.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
    let known = |field: &str| {
        ["base", "custom"]
            .iter()
            .any(|set| schema.as_ref().is_some_and(|schema| schema.pointer(&format!("/definitions/{set}/properties/{field}")).is_some()))
    };
    if to_user && let Some(field) = changes.keys().find(|field| !known(field)) {
        return Err(OktaError::validation("updateMapping", format!("Invalid target field {field}")));
    }
    if let Some(Value::Object(properties)) = org.get_mut("mappings", &id).map(|mapping| &mut mapping["properties"]) {
        for (field, change) in changes {
            // `null` or an empty expression removes the mapping of a field.
            if change.is_null() || change.get("expression").is_some_and(|expression| expression.is_null() || expression == "") {
                properties.remove(&field);
            } else {
                properties.insert(field, change);
            }
        }
    }
    get(org, call)
}
