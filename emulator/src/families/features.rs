//! Self-service features.

use serde_json::{Value, json};

use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::text;
use crate::org::Org;
use crate::org::resource::hide_internal;
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listFeatures", Own(list)),
    ("getFeature", Own(get)),
    ("listFeatureDependencies", Own(|org, call| related(org, call, "$dependencies"))),
    ("listFeatureDependents", Own(|org, call| related(org, call, "$dependents"))),
    ("updateFeatureLifecycle", Own(update)),
];

/// The features of an org: name, description, stage, status, name of the feature that it needs.
const FEATURES: &[(&str, &str, &str, &str, &str)] = &[
    (
        "Import Monitoring Dashboard",
        "This feature lets you monitor the import jobs that are in progress or were started in the last 24 hours",
        "BETA",
        "DISABLED",
        "",
    ),
    (
        "New Admin Dashboard",
        "Introduces a new admin dashboard as part of the admin console that helps surface actionable insights and gives admins the ability to monitor their orgs.",
        "BETA",
        "DISABLED",
        "",
    ),
    ("Android Device Trust", "Collect a deeper set of device posture signals for Device Assurance.", "EA", "DISABLED", ""),
    ("Preview and test inline hook request and response", "This feature lets you preview and test an inline hook.", "BETA", "DISABLED", ""),
    (
        "New End User Experience",
        "Enables new design and enhanced user experience for the Okta End-User Dashboard and the Okta Browser Plugin.",
        "EA",
        "DISABLED",
        "",
    ),
    (
        "Allow end-users to quickly access everyday apps",
        "End-users can find recently used apps in a separate Quick Access section on their dashboard.",
        "EA",
        "DISABLED",
        "New End User Experience",
    ),
    (
        "Password Changed Email Notifications",
        "End users receive an email notification if they change or reset the password for their account.",
        "EA",
        "DISABLED",
        "",
    ),
];

/// Gives a fresh org its features.
pub(crate) fn furnish(org: &mut Org) {
    let ids: Vec<String> = FEATURES.iter().map(|_| format!("ftr{}", org.ids.text(17))).collect();
    let id_of = |name: &str| FEATURES.iter().position(|(known, ..)| *known == name).and_then(|index| ids.get(index));
    for ((name, description, stage, status, needs), id) in FEATURES.iter().zip(&ids) {
        let dependents: Vec<&String> =
            FEATURES.iter().filter(|(.., needed)| needed == name).filter_map(|(dependent, ..)| id_of(dependent)).collect();
        let dependencies: Vec<&String> = id_of(needs).into_iter().collect();
        let mut stage = json!({"value": stage});
        if stage["value"] == "BETA" {
            stage["state"] = "OPEN".into();
        }
        let feature = json!({
            "id": id, "type": "self-service", "status": status, "name": name, "description": description, "stage": stage,
            "$dependencies": dependencies, "$dependents": dependents,
        });
        org.put("features", id, feature);
    }
}

/// The name of the kind in errors.
pub(crate) const ENTITY: &str = "Feature";

/// Creates a feature that the emulator does not know; `false` if the ID is not that of a feature.
pub(super) fn adopt(org: &mut Org, id: &str) -> bool {
    let is_feature = id.len() == 20 && id.starts_with("ftr") && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_feature {
        let feature = json!({"id": id, "type": "self-service", "status": "DISABLED", "name": "Feature", "description": "A feature of Okta",
            "stage": {"value": "EA"}, "$dependencies": [], "$dependents": []});
        org.put("features", id, feature);
    }
    is_feature
}

fn find<'a>(org: &'a Org, id: &str) -> Result<&'a Value, OktaError> {
    org.find("features", id, ENTITY)
}

fn render(org: &Org, feature: &Value) -> Value {
    let mut shown = feature.clone();
    let address = org.api(&format!("features/{}", text(feature, "id")));
    let action = if text(feature, "status") == "ENABLED" { "disable" } else { "enable" };
    shown["_links"] = json!({
        "self": {"href": address}, "dependents": {"href": format!("{address}/dependents")},
        "dependencies": {"href": format!("{address}/dependencies")},
    });
    shown["_links"][action] = json!({"href": format!("{address}/{action}"), "hints": {"allow": ["POST"]}});
    hide_internal(&mut shown);
    shown
}

fn list(org: &mut Org, _: &Call) -> Outcome {
    Ok(Reply::list(org.store("features").values().map(|feature| render(org, feature)).collect()))
}

fn get(org: &mut Org, call: &Call) -> Outcome {
    Ok(Reply::ok(render(org, find(org, call.param("featureId"))?)))
}

/// The features that a field of a feature names.
fn named<'a>(org: &'a Org, feature: &Value, field: &str) -> Vec<&'a Value> {
    feature[field].as_array().into_iter().flatten().filter_map(Value::as_str).filter_map(|id| org.get("features", id)).collect()
}

fn related(org: &mut Org, call: &Call, field: &str) -> Outcome {
    let feature = find(org, call.param("featureId"))?;
    Ok(Reply::list(named(org, feature, field).into_iter().map(|feature| render(org, feature)).collect()))
}

fn update(org: &mut Org, call: &Call) -> Outcome {
    let id = call.param("featureId").to_owned();
    let feature = find(org, &id)?.clone();
    let (status, field) = match call.param("lifecycle").to_lowercase().as_str() {
        "enable" => ("ENABLED", "$dependencies"),
        "disable" => ("DISABLED", "$dependents"),
        _ => return Err(OktaError::of("E0000022")),
    };
    let wrong: Vec<String> = named(org, &feature, field)
        .iter()
        .filter(|other| text(other, "status") != status)
        .map(|other| text(other, "id").to_owned())
        .collect();
    if !wrong.is_empty() && call.query("mode") != Some("force") {
        let state = if status == "ENABLED" { "is not enabled" } else { "is enabled" };
        let names =
            named(org, &feature, field).into_iter().filter(|other| text(other, "status") != status).map(|other| text(other, "name"));
        let summary = "Feature cannot be enabled or disabled due to dependencies/dependents conflicts.";
        let error = OktaError::new(400, "E0000141", summary);
        return Err(names.fold(error, |error, name| error.cause(format!("Self-Service feature {name} {state}"))));
    }
    for id in wrong.iter().chain([&id]) {
        if let Some(feature) = org.get_mut("features", id) {
            feature["status"] = status.into();
        }
    }
    get(org, call)
}
