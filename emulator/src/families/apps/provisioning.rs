//! Provisioning: connections and features of applications.

use serde_json::{Value, json};

use super::find;
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::families::ADOPTED;
use crate::json::{fill, patch, text};
use crate::org::Org;
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("getDefaultProvisioningConnectionForApplication", Own(get_connection)),
    ("setDefaultProvisioningConnectionForApplication", Own(set_connection)),
    ("activateDefaultProvisioningConnectionForApplication", Own(|org, call| switch(org, call, "ENABLED"))),
    ("deactivateDefaultProvisioningConnectionForApplication", Own(|org, call| switch(org, call, "DISABLED"))),
    ("listFeaturesForApplication", Own(list_features)),
    ("getFeatureForApplication", Own(get_feature)),
    ("updateFeatureForApplication", Own(update_feature)),
];

fn connections(call: &Call) -> String {
    format!("apps/{}/connections", call.param("appId"))
}

fn show_connection(org: &Org, call: &Call, connection: &Value) -> Value {
    let mut shown = connection.clone();
    let address = org.api(&format!("{}/default", connections(call)));
    shown["_links"] = json!({"self": {"href": address, "hints": {"allow": ["POST", "GET"]}}});
    let action = if text(connection, "status") == "ENABLED" { "deactivate" } else { "activate" };
    shown["_links"][action] = json!({"href": format!("{address}/lifecycle/{action}"), "hints": {"allow": ["POST"]}});
    shown
}

fn get_connection(org: &mut Org, call: &Call) -> Outcome {
    find(org, call)?;
    let unknown = json!({"authScheme": "UNKNOWN", "status": "UNKNOWN", "profile": {"authScheme": "UNKNOWN"}});
    let connection = org.get(&connections(call), "default").unwrap_or(&unknown);
    Ok(Reply::ok(show_connection(org, call, connection)))
}

fn set_connection(org: &mut Org, call: &Call) -> Outcome {
    find(org, call)?;
    let body = call.or_sample(org, |_| json!({"profile": {"authScheme": "TOKEN"}}))?;
    let scheme = match text(&body, "profile.authScheme") {
        "" => return Err(OktaError::validation("profile", "profile.authScheme: The field cannot be left blank")),
        scheme => scheme.to_owned(),
    };
    let status = if call.flag("activate", false) { "ENABLED" } else { "DISABLED" };
    let mut connection = json!({"authScheme": scheme, "status": status, "profile": {"authScheme": scheme}});
    if let Some(base) = body.get("baseUrl") {
        connection["baseUrl"] = base.clone();
    }
    if let Some(client) = body.pointer("/profile/clientId") {
        connection["profile"]["clientId"] = client.clone();
    }
    org.put(&connections(call), "default", connection.clone());
    Ok(Reply::ok(show_connection(org, call, &connection)))
}

fn switch(org: &mut Org, call: &Call, status: &str) -> Outcome {
    let adopted = find(org, call)?[ADOPTED] == true;
    if adopted && org.get(&connections(call), "default").is_none() {
        org.put(&connections(call), "default", json!({"authScheme": "TOKEN", "status": status, "profile": {"authScheme": "TOKEN"}}));
    }
    let connection = org
        .get_mut(&connections(call), "default")
        .ok_or_else(|| OktaError::validation("connection", "The application has no provisioning connection"))?;
    connection["status"] = status.into();
    Ok(Reply::none(204))
}

/// The initial state of a provisioning feature.
fn initial(name: &str) -> Option<Value> {
    let value = match name {
        "USER_PROVISIONING" => json!({
            "name": name, "status": "ENABLED", "description": "User provisioning settings from Okta to a downstream application",
            "capabilities": {
                "create": {"lifecycleCreate": {"status": "DISABLED"}},
                "update": {
                    "profile": {"status": "DISABLED"}, "lifecycleDeactivate": {"status": "DISABLED"},
                    "password": {"status": "DISABLED", "seed": "RANDOM", "change": "KEEP_EXISTING"},
                },
            },
        }),
        "INBOUND_PROVISIONING" => json!({
            "name": name, "status": "ENABLED", "description": "In-bound provisioning settings from provisioned to Okta",
            "capabilities": {
                "importRules": {"userCreateAndMatch": {"exactMatchCriteria": "USERNAME", "allowPartialMatch": true,
                "autoConfirmPartialMatch": false, "autoConfirmExactMatch": false, "autoConfirmNewUsers": false,
                "autoActivateNewUsers": false}},
                "importSettings": {"username": {"usernameFormat": "EMAIL"}, "schedule": {"status": "DISABLED"}},
            },
        }),
        _ => return None,
    };
    Some(value)
}

/// The capabilities that a feature can have.
const CAPABILITIES: &[&str] = &["create", "update", "importRules", "importSettings"];

fn features(call: &Call) -> String {
    format!("apps/{}/features", call.param("appId"))
}

/// Fails for applications that have no provisioning: those without a connection and outside the catalog.
fn check(org: &Org, call: &Call) -> Result<(), OktaError> {
    let app = find(org, call)?;
    let name = text(app, "name");
    let never = matches!(name, "bookmark" | "oidc_client") || name.starts_with("template_") || dig_own(app);
    if never && org.get(&connections(call), "default").is_none() {
        return Err(OktaError::invalid("feature\nProvisioning is not supported."));
    }
    Ok(())
}

/// Whether the application is one of the org's own, not from the catalog.
fn dig_own(app: &Value) -> bool {
    crate::json::dig(app, "visibility.appLinks").as_object().is_some_and(|links| links.keys().any(|link| link.ends_with("_link")))
}

fn feature(org: &Org, call: &Call, name: &str) -> Result<Value, OktaError> {
    org.get(&features(call), name).cloned().or_else(|| initial(name)).ok_or_else(|| OktaError::not_found(name, "AppFeature"))
}

fn show_feature(org: &Org, call: &Call, mut feature: Value) -> Value {
    let address = org.api(&format!("{}/{}", features(call), text(&feature, "name")));
    feature["_links"] = json!({"self": {"href": address, "hints": {"allow": ["GET", "PUT"]}}});
    feature
}

fn list_features(org: &mut Org, call: &Call) -> Outcome {
    check(org, call)?;
    let names = ["USER_PROVISIONING", "INBOUND_PROVISIONING"];
    let all = names.iter().filter_map(|name| feature(org, call, name).ok()).map(|feature| show_feature(org, call, feature));
    Ok(Reply::list(all.collect()))
}

fn get_feature(org: &mut Org, call: &Call) -> Outcome {
    check(org, call)?;
    Ok(Reply::ok(show_feature(org, call, feature(org, call, call.param("name"))?)))
}

fn update_feature(org: &mut Org, call: &Call) -> Outcome {
    check(org, call)?;
    let mut feature = feature(org, call, call.param("name"))?;
    let mut changes = call.body.clone().filter(Value::is_object).ok_or_else(|| OktaError::of("E0000003"))?;
    // Clients may send back the whole feature that they have read.
    if let Some(capabilities) = changes.get_mut("capabilities").filter(|capabilities| capabilities.is_object()) {
        changes = capabilities.take();
    }
    if let Value::Object(changes) = &mut changes {
        changes.retain(|name, _| CAPABILITIES.contains(&name.as_str()));
    }
    patch(&mut feature["capabilities"], changes);
    fill(&mut feature, json!({"status": "ENABLED"}));
    org.put(&features(call), call.param("name"), feature.clone());
    Ok(Reply::ok(show_feature(org, call, feature)))
}
