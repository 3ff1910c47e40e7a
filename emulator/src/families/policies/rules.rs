//! Rules of policies.

use serde_json::{Value, json};

use super::{POLICY, defaults, wanted};
use crate::call::{Call, Content, Outcome, Reply};
use crate::errors::OktaError;
use crate::families::priorities::{self, CATCH_ALL, Peers};
use crate::json::text;
use crate::org::Org;
use crate::org::resource::{Action, LIFECYCLE_LINKS, LifecycleReply, PLAIN, Resource};
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listPolicyRules", Own(list)),
    ("createPolicyRule", Own(create)),
    ("getPolicyRule", Of(&RULE, Action::Get)),
    ("updatePolicyRule", Own(update)),
    ("deletePolicyRule", Own(delete)),
    ("activatePolicyRule", Of(&RULE, Action::Activate)),
    ("deactivatePolicyRule", Own(deactivate)),
];

/// The prefix of rule IDs, by the type of the policy.
pub(super) fn prefix(kind: &str) -> &'static str {
    match kind {
        "OKTA_SIGN_ON" | "PASSWORD" | "MFA_ENROLL" | "IDP_DISCOVERY" | "OAUTH_AUTHORIZATION_POLICY" => "0pr",
        _ => "rul",
    }
}

/// Whether the priority of a rule stays as requested, so that priorities can have gaps.
fn has_gaps(id: &str) -> bool {
    id.starts_with("rul")
}

pub(crate) const RULE: Resource = Resource {
    entity: "PolicyRule",
    prefix: "0pr",
    path: "policies/{policyId}/rules/{ruleId}",
    parents: &[&POLICY],
    event: "policy.rule",
    initial: "ACTIVE",
    lifecycle: LifecycleReply::None,
    required: &["name"],
    unique: "name",
    part: "name",
    links: LIFECYCLE_LINKS,
    system_fixed: true,
    complete: |org, call, rule, before| {
        let kind = text(org.find("policies", call.param("policyId"), POLICY.entity)?, "type").to_owned();
        if before.is_none() {
            rule["id"] = org.ids.id(prefix(&kind)).into();
            rule["system"] = false.into();
            if !call.flag("activate", true) {
                rule["status"] = "INACTIVE".into();
            }
        }
        if kind == "IDP_DISCOVERY" {
            // Okta does not record when these rules change.
            (rule["created"], rule["lastUpdated"]) = (Value::Null, Value::Null);
        }
        defaults::complete_rule(&kind, rule);
        Ok(())
    },
    sample: |org| json!({"name": format!("Sample rule {}", org.ids.text(6))}),
    present: |org, rule, address| priorities::show(org, rule, address, ""),
    ..PLAIN
};

fn list(org: &mut Org, call: &Call) -> Outcome {
    RULE.check_parents(org, call)?;
    let store = RULE.collection(call);
    let rules = priorities::sorted(org, &Peers::new(store.as_str(), ""));
    Ok(Reply::list(rules.into_iter().map(|rule| RULE.render(org, &store, rule)).collect()))
}

fn shown(org: &Org, store: &str, id: &str) -> Outcome {
    Ok(Reply::ok(RULE.render(org, store, org.find(store, id, RULE.entity)?)))
}

fn create(org: &mut Org, call: &Call) -> Outcome {
    let reply = RULE.create(org, call)?;
    let Content::Json(created) = &reply.content else { return Ok(reply) };
    let store = RULE.collection(call);
    let id = text(created, "id").to_owned();
    if has_gaps(&id) {
        priorities::claim(org, &store, &id, wanted(call));
    } else {
        priorities::join(org, &Peers::new(store.as_str(), ""), &id, wanted(call));
    }
    shown(org, &store, &id)
}

fn update(org: &mut Org, call: &Call) -> Outcome {
    let (before, store) = RULE.find(org, call)?;
    let before = before.clone();
    RULE.handle(Action::Replace, org, call)?;
    let id = text(&before, "id").to_owned();
    let kept: &[&str] = if before["system"] == true { &["priority", "name", "conditions", "status"] } else { &["priority"] };
    if let Some(rule) = org.get_mut(&store, &id) {
        for name in kept {
            rule[*name] = before[*name].clone();
        }
    }
    if before["system"] != true {
        if has_gaps(&id) {
            priorities::claim(org, &store, &id, wanted(call).or(before["priority"].as_i64()));
        } else {
            priorities::shift(org, &Peers::new(store.as_str(), ""), &id, wanted(call));
        }
    }
    shown(org, &store, &id)
}

/// Fails if the rule is the system's: Okta needs it as the last one.
fn check_removable(rule: &Value, verb: &str) -> Result<(), OktaError> {
    if rule["system"] == true {
        let name = if rule[CATCH_ALL] == true { "catch-all" } else { "default" };
        return Err(OktaError::of("E0000006").cause(format!("The {name} rule cannot be {verb}.")));
    }
    Ok(())
}

fn deactivate(org: &mut Org, call: &Call) -> Outcome {
    check_removable(RULE.find(org, call)?.0, "deactivated")?;
    RULE.handle(Action::Deactivate, org, call)
}

fn delete(org: &mut Org, call: &Call) -> Outcome {
    let (rule, store) = RULE.find(org, call)?;
    check_removable(rule, "deleted")?;
    let id = text(rule, "id").to_owned();
    if !has_gaps(&id) {
        priorities::leave(org, &Peers::new(store, ""), &id);
    }
    RULE.handle(Action::Delete, org, call)
}
