//! Policies of every kind.

mod defaults;
mod rules;

use serde_json::{Value, json};

use super::ADOPTED;
use super::priorities::{self, Peers};
use crate::call::{Call, Content, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::{fill, text};
use crate::org::Org;
use crate::org::resource::{Action, LifecycleReply, PLAIN, Resource};
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) use defaults::furnish;
pub(crate) use rules::HANDLERS as RULES;
pub(crate) use rules::RULE;

pub(crate) const HANDLERS: Handlers = &[
    ("listPolicies", Own(list)),
    ("createPolicy", Own(create)),
    ("getPolicy", Own(get)),
    ("updatePolicy", Own(update)),
    ("deletePolicy", Own(delete)),
    ("activatePolicy", Of(&POLICY, Action::Activate)),
    ("deactivatePolicy", Own(deactivate)),
];

/// The kinds of policies: type, ID prefix, whether they have priorities.
pub(super) const TYPES: &[(&str, &str, bool)] = &[
    ("OKTA_SIGN_ON", "00p", true),
    ("PASSWORD", "00p", true),
    ("MFA_ENROLL", "00p", true),
    ("IDP_DISCOVERY", "00p", true),
    ("OAUTH_AUTHORIZATION_POLICY", "00p", true),
    ("ACCESS_POLICY", "rst", false),
    ("PROFILE_ENROLLMENT", "rst", false),
    ("POST_AUTH_SESSION", "rst", false),
    ("SESSION_VIOLATION_DETECTION", "rst", false),
    ("ENTITY_RISK", "rst", false),
    ("CONTINUOUS_ACCESS", "rst", false),
    ("DEVICE_SIGNAL_COLLECTION", "rst", false),
];

pub(crate) const POLICY: Resource = Resource {
    entity: "Policy",
    prefix: "00p",
    path: "policies/{policyId}",
    event: "policy.lifecycle",
    initial: "ACTIVE",
    lifecycle: LifecycleReply::None,
    required: &["name", "type"],
    part: "name",
    links: &[
        ("self", "", &["GET", "PUT", "DELETE"], None),
        ("rules", "/rules", &["GET", "POST"], None),
        ("mappings", "/mappings", &["GET", "POST"], Some("ACTIVE")),
        ("activate", "/lifecycle/activate", &["POST"], Some("INACTIVE")),
        ("deactivate", "/lifecycle/deactivate", &["POST"], Some("ACTIVE")),
    ],
    system_fixed: true,
    complete: defaults::complete,
    sample: |org| {
        json!({
            "type": "OKTA_SIGN_ON", "name": format!("Sample policy {}", org.ids.text(6)), "description": "A sample of a sign-on policy",
            "conditions": {"people": {"groups": {"include": [super::groups::everyone(org)]}}},
        })
    },
    present: |org, policy, address| {
        let kind = text(policy, "type").to_owned();
        priorities::show(org, policy, address, &kind);
        if kind == "MFA_ENROLL" && text(policy, "settings.type") == "AUTHENTICATORS" {
            defaults::show_authenticators(org, policy);
        }
        if policy["type"] == "ACCESS_POLICY" {
            policy["_embedded"] = json!({"resourceType": "APP"});
        }
    },
    ..PLAIN
};

fn find<'a>(org: &'a Org, call: &Call) -> Result<&'a Value, OktaError> {
    org.find("policies", call.param("policyId"), POLICY.entity)
}

/// Policies of a type, in their order.
fn peers(kind: &str) -> Peers {
    Peers::new("policies", kind)
}

/// The priority that a request wants.
fn wanted(call: &Call) -> Option<i64> {
    call.body.as_ref()?.get("priority")?.as_i64()
}

/// Whether policies of a type have priorities.
pub(crate) fn prioritized(kind: &str) -> bool {
    TYPES.iter().any(|(known, _, priorities)| *known == kind && *priorities)
}

fn embed_rules(org: &Org, call: &Call, shown: &mut Value) {
    if call.query("expand").is_some_and(|expand| expand.contains("rules")) {
        let store = format!("policies/{}/rules", text(shown, "id"));
        let peers = Peers::new(store.as_str(), "");
        let rules: Vec<Value> = priorities::sorted(org, &peers).into_iter().map(|rule| rules::RULE.render(org, &store, rule)).collect();
        fill(shown, json!({"_embedded": {"rules": rules}}));
    }
}

fn list(org: &mut Org, call: &Call) -> Outcome {
    let kind = call.query("type").unwrap_or_default();
    if !TYPES.iter().any(|(known, ..)| *known == kind) {
        let cause = if kind.is_empty() {
            "type: The field cannot be left blank".to_owned()
        } else {
            format!("Invalid policy type '{kind}' specified.")
        };
        return Err(OktaError::validation("type", cause));
    }
    let status = call.query("status");
    let wanted = |policy: &&Value| status.is_none_or(|status| text(policy, "status") == status);
    let shown = priorities::sorted(org, &peers(kind)).into_iter().filter(wanted).map(|policy| {
        let mut shown = POLICY.render(org, "policies", policy);
        embed_rules(org, call, &mut shown);
        shown
    });
    Ok(Reply::list(shown.collect()))
}

fn get(org: &mut Org, call: &Call) -> Outcome {
    let mut shown = POLICY.render(org, "policies", find(org, call)?);
    embed_rules(org, call, &mut shown);
    Ok(Reply::ok(shown))
}

/// Fails if a policy of this type other than the one with this ID has the name.
fn check_name(org: &Org, name: &str, kind: &str, id: &str) -> Result<(), OktaError> {
    if org.store("policies").all("name", name).any(|policy| policy["type"] == kind && policy["id"] != id) {
        return Err(OktaError::validation("name", "name: Policy name already in use"));
    }
    Ok(())
}

fn create(org: &mut Org, call: &Call) -> Outcome {
    let kind = call.body.as_ref().map(|body| text(body, "type").to_owned());
    if let Some(kind) = kind.filter(|kind| !kind.is_empty())
        && !TYPES.iter().any(|(known, ..)| *known == kind)
    {
        return Err(OktaError::validation("type", format!("Invalid policy type '{kind}' specified.")));
    }
    if let Some(body) = &call.body {
        check_name(org, text(body, "name"), text(body, "type"), "")?;
    }
    let reply = POLICY.create(org, call)?;
    let Content::Json(shown) = &reply.content else { return Ok(reply) };
    let (id, kind) = (text(shown, "id").to_owned(), text(shown, "type").to_owned());
    if prioritized(&kind) {
        priorities::join(org, &peers(&kind), &id, wanted(call));
    }
    defaults::first_rule(org, &id, &kind);
    Ok(Reply::ok(POLICY.render(org, "policies", org.find("policies", &id, POLICY.entity)?)))
}

fn update(org: &mut Org, call: &Call) -> Outcome {
    let before = find(org, call)?.clone();
    let renamed = call.body.as_ref().map(|body| text(body, "name")).filter(|name| *name != text(&before, "name"));
    if let Some(name) = renamed.filter(|_| before[ADOPTED] != true) {
        check_name(org, name, text(&before, "type"), text(&before, "id"))?;
    }
    POLICY.handle(Action::Replace, org, call)?;
    let id = text(&before, "id").to_owned();
    let Some(policy) = org.get_mut("policies", &id) else { return get(org, call) };
    policy["priority"] = before["priority"].clone();
    if before[ADOPTED] == true && text(policy, "name") == "Default Policy" {
        policy["system"] = true.into();
    }
    if before["system"] == true {
        policy["status"] = before["status"].clone();
    }
    let kind = text(policy, "type").to_owned();
    if prioritized(&kind) && before["system"] != true {
        priorities::shift(org, &peers(&kind), &id, wanted(call));
    }
    Ok(Reply::ok(POLICY.render(org, "policies", org.find("policies", &id, POLICY.entity)?)))
}

fn delete(org: &mut Org, call: &Call) -> Outcome {
    let policy = find(org, call)?.clone();
    let kind = text(&policy, "type");
    if prioritized(kind) {
        priorities::leave(org, &peers(kind), text(&policy, "id"));
    }
    let reply = POLICY.handle(Action::Delete, org, call)?;
    // Applications that had the policy get the default one.
    let id = text(&policy, "id").to_owned();
    for (kind, field) in [("ACCESS_POLICY", "$accessPolicy"), ("PROFILE_ENROLLMENT", "$profileEnrollment")] {
        let default = org
            .store("policies")
            .values()
            .find(|policy| policy["type"] == kind && policy["system"] == true)
            .map(|policy| policy["id"].clone());
        for app in org.store_mut("apps").values_mut() {
            if text(app, field) == id {
                app[field] = default.clone().unwrap_or(Value::Null);
            }
        }
    }
    Ok(reply)
}

fn deactivate(org: &mut Org, call: &Call) -> Outcome {
    if find(org, call)?["system"] == true {
        return Err(OktaError::of("E0000006").cause("A policy of the system cannot be deactivated."));
    }
    POLICY.handle(Action::Deactivate, org, call)
}
