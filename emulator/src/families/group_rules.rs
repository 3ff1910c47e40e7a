//! Group rules: they add users to groups by an expression.

use serde_json::{Value, json};

use super::memberships;
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::{dig, fill, text};
use crate::org::resource::{Action, PLAIN, Resource};
use crate::org::{Org, Strictness};
use crate::query::{self, ListFacts, expression};
use crate::routes::Handler::{Of, Own};
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listGroupRules", Own(list)),
    ("createGroupRule", Of(&RULE, Action::Create)),
    ("getGroupRule", Own(get)),
    ("updateGroupRule", Own(update)),
    ("deleteGroupRule", Own(delete)),
    ("activateGroupRule", Own(|org, call| set_status(org, call, "ACTIVE"))),
    ("deactivateGroupRule", Own(|org, call| set_status(org, call, "INACTIVE"))),
];

pub(crate) const RULE: Resource = Resource {
    entity: "PolicyRule",
    prefix: "0pr",
    path: "groups/rules/{ruleId}",
    event: "group.rule",
    initial: "INACTIVE",
    required: &["name", "conditions.expression.value", "actions.assignUserToGroups.groupIds"],
    part: "validateRule",
    links: &[],
    complete,
    sample: |org| {
        let group = org.store("groups").values().rfind(|group| group["type"] == "OKTA_GROUP").map(|group| group["id"].clone());
        json!({
            "type": "group_rule", "name": format!("Sample rule {}", org.ids.text(6)),
            "conditions": {"expression": {"value": "user.lastName == \"Sample\"", "type": "urn:okta:expression:1.0"}},
            "actions": {"assignUserToGroups": {"groupIds": group.into_iter().collect::<Vec<_>>()}},
        })
    },
    list: ListFacts { default: 50, max: 200, q: &["name"], anywhere: true, hides: None },
    ..PLAIN
};

fn complete(org: &mut Org, _: &Call, rule: &mut Value, before: Option<&Value>) -> Result<(), OktaError> {
    fill(
        rule,
        json!({
            "type": "group_rule", "allGroupsValid": true,
            "conditions": {"people": {"users": {"exclude": []}, "groups": {"exclude": []}},
            "expression": {"type": "urn:okta:expression:1.0"}},
        }),
    );
    rule["status"] = before.map_or_else(|| "INACTIVE".into(), |before| before["status"].clone());
    let name = text(rule, "name");
    if name.chars().count() > 50 {
        return Err(OktaError::validation("validateRule", "name: The field is too long"));
    }
    let expression = text(rule, "conditions.expression.value");
    if expression::parse(expression).is_err() {
        return Err(OktaError::validation("validateRule", format!("Invalid expression syntax {expression}"))
            .cause("conditions: Invalid expression"));
    }
    let groups: Vec<&str> =
        dig(rule, "actions.assignUserToGroups.groupIds").as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if org.strictness == Strictness::Strict
        && let Some(missing) = groups.iter().find(|group| !org.store("groups").contains(group))
    {
        return Err(OktaError::validation("validateRule", format!("actions: Group {missing} does not exist")));
    }
    Ok(())
}

/// Renders a rule for a response; `expand=groupIdToGroupNameMap` adds the names of its groups.
fn render(org: &Org, call: &Call, rule: &Value) -> Value {
    let mut shown = RULE.render(org, "groups/rules", rule);
    if call.query("expand") == Some("groupIdToGroupNameMap") {
        let assigned = dig(rule, "actions.assignUserToGroups.groupIds").as_array().into_iter().flatten();
        let names = assigned.filter_map(Value::as_str).filter_map(|id| Some((id, org.get("groups", id)?)));
        let names: serde_json::Map<String, Value> = names.map(|(id, group)| (id.to_owned(), dig(group, "profile.name").clone())).collect();
        shown["_embedded"] = json!({"groupIdToGroupNameMap": names});
    }
    shown
}

fn get(org: &mut Org, call: &Call) -> Outcome {
    let (rule, _) = RULE.find(org, call)?;
    Ok(Reply::ok(render(org, call, rule)))
}

/// Lists the rules; `search` is a keyword here, not an expression.
fn list(org: &mut Org, call: &Call) -> Outcome {
    let keyword = call.query("search").unwrap_or_default().to_lowercase();
    let matches = |rule: &Value| {
        let texts = ["name", "conditions.expression.value"];
        texts.iter().any(|path| text(rule, path).to_lowercase().contains(&keyword))
    };
    query::list(&call.without("search"), org.store("groups/rules"), &RULE.list, matches, |rule| render(org, call, rule))
}

fn update(org: &mut Org, call: &Call) -> Outcome {
    let (rule, _) = RULE.find(org, call)?;
    if rule["status"] == "ACTIVE" {
        return Err(OktaError::validation("updateRule", "Cannot modify a Group Rule with the status ACTIVE."));
    }
    RULE.handle(Action::Replace, org, call)
}

fn delete(org: &mut Org, call: &Call) -> Outcome {
    RULE.handle(Action::Delete, org, call)?;
    if call.flag("removeUsers", false) {
        memberships::undo(org, call.param("ruleId"));
    }
    Ok(Reply { status: 202, ..Reply::empty() })
}

fn set_status(org: &mut Org, call: &Call, status: &str) -> Outcome {
    let (rule, collection) = RULE.find(org, call)?;
    if rule["status"] == "INVALID" {
        return Err(OktaError::validation("updateRuleStatus", "Cannot activate or deactivate a Group Rule with the status INVALID."));
    }
    let rule = org.touch(&collection, call.param("ruleId"), RULE.entity)?;
    rule["status"] = status.into();
    let rule = rule.clone();
    if status == "ACTIVE" {
        memberships::apply_to_all(org, &rule);
    }
    org.record(call, if status == "ACTIVE" { "group.rule.activate" } else { "group.rule.deactivate" }, &rule);
    Ok(Reply::none(204))
}

/// Invalidates the rules that assign users to a group that no longer exists.
pub(crate) fn invalidate(org: &mut Org, group: &str) {
    for rule in org.store_mut("groups/rules").values_mut() {
        let uses = dig(rule, "actions.assignUserToGroups.groupIds").as_array().is_some_and(|groups| groups.iter().any(|id| id == group));
        if uses {
            (rule["status"], rule["allGroupsValid"]) = ("INVALID".into(), false.into());
        }
    }
}
