//! Group memberships, assigned manually or by rules.

use serde_json::{Value, json};

use crate::json::{dig, text};
use crate::org::Org;
use crate::query::expression;

fn store(group: &str) -> String {
    format!("groups/{group}/users")
}

/// The groups of a user, in the order in which they were joined.
fn groups(user: &str) -> String {
    format!("users/{user}/memberOf")
}

/// The IDs of the groups that a user is in.
pub(crate) fn groups_of(org: &Org, user: &str) -> Vec<String> {
    org.keys(&groups(user))
}

/// Whether a user is in a group.
pub(crate) fn has(org: &Org, group: &str, user: &str) -> bool {
    org.store(&store(group)).contains(user)
}

/// Adds a user to a group; `rule` is the rule that assigns the membership, if any.
pub(crate) fn add(org: &mut Org, group: &str, user: &str, rule: Option<&str>) {
    if has(org, group, user) {
        if rule.is_none()
            && let Some(entry) = org.get_mut(&store(group), user)
        {
            entry["rule"] = Value::Null;
        }
        return;
    }
    org.put(&store(group), user, json!({"id": user, "rule": rule}));
    org.put(&groups(user), group, Value::Null);
    changed(org, group);
    super::apps::assignments::joined(org, group, user);
}

/// Removes a user from a group.
pub(crate) fn remove(org: &mut Org, group: &str, user: &str) {
    if org.remove(&store(group), user).is_some() {
        org.remove(&groups(user), group);
        changed(org, group);
        super::apps::assignments::left(org, group, user);
    }
}

fn changed(org: &mut Org, group: &str) {
    let now = org.clock.now();
    if let Some(group) = org.get_mut("groups", group) {
        group["lastMembershipUpdated"] = now.into();
    }
}

/// Applies every active rule to a user.
pub(crate) fn apply_rules_to(org: &mut Org, user: &str) {
    let rules: Vec<Value> = org.store("groups/rules").values().filter(|rule| rule["status"] == "ACTIVE").cloned().collect();
    for rule in rules {
        apply(org, &rule, user);
    }
}

/// Applies a rule to every user.
pub(crate) fn apply_to_all(org: &mut Org, rule: &Value) {
    for user in org.keys("users") {
        apply(org, rule, &user);
    }
}

/// Removes the users that only this rule has added.
pub(crate) fn undo(org: &mut Org, rule: &str) {
    let added: Vec<(String, String)> = org
        .stores_like("groups/", "/users")
        .flat_map(|(name, store)| {
            store.values().filter(|entry| text(entry, "rule") == rule).map(move |entry| (name.to_owned(), text(entry, "id").to_owned()))
        })
        .collect();
    for (name, user) in added {
        let group = name.trim_start_matches("groups/").trim_end_matches("/users").to_owned();
        remove(org, &group, &user);
    }
}

fn apply(org: &mut Org, rule: &Value, user: &str) {
    let Some(person) = org.get("users", user) else { return };
    let excluded = |path: &str| dig(rule, path).as_array().into_iter().flatten().filter_map(Value::as_str);
    let skip = excluded("conditions.people.users.exclude").any(|id| id == user)
        || excluded("conditions.people.groups.exclude").any(|group| has(org, group, user));
    let status = text(person, "status");
    let fits = !skip
        && !matches!(status, "DEPROVISIONED")
        && expression::parse(text(rule, "conditions.expression.value"))
            .is_ok_and(|parsed| parsed.holds(person, &|group| named(org, group, user)));
    let id = text(rule, "id").to_owned();
    let targets: Vec<String> = dig(rule, "actions.assignUserToGroups.groupIds")
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    for group in targets.iter().filter(|group| org.store("groups").contains(group)).cloned().collect::<Vec<_>>() {
        if fits {
            add(org, &group, user, Some(&id));
        } else if org.get(&store(&group), user).is_some_and(|entry| text(entry, "rule") == id) {
            remove(org, &group, user);
        }
    }
}

/// Whether a user is in a group, given by ID or name.
fn named(org: &Org, group: &str, user: &str) -> bool {
    has(org, group, user) || org.first("groups", "profile.name", group).is_some_and(|found| has(org, text(found, "id"), user))
}
