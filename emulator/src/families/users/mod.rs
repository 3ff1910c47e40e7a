//! Users: create, read, update, delete, list.

pub(crate) mod credentials;
mod lifecycle;
pub(crate) mod profile;

use serde_json::{Value, json};

use super::{SAMPLE, groups, memberships};
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::json::{dig, set, text};
use crate::org::resource::hide_internal;
use crate::org::{Org, Strictness};
use crate::query::{self, ListFacts};
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) use lifecycle::HANDLERS as LIFECYCLE;

pub(crate) const HANDLERS: Handlers = &[
    ("listUsers", Own(list)),
    ("createUser", Own(create)),
    ("getUser", Own(get)),
    ("partialUpdateUser", Own(|org, call| update(org, call, false))),
    ("updateUser", Own(|org, call| update(org, call, true))),
    ("deactivateOrDeleteUser", Own(delete)),
    ("listUserGroups", Own(list_groups)),
];

/// The name of the kind in errors.
pub(crate) const ENTITY: &str = "User";

const LIST: ListFacts = ListFacts {
    default: 200,
    max: 200,
    q: &["profile.firstName", "profile.lastName", "profile.email", "profile.login"],
    anywhere: false,
    hides: Some("DEPROVISIONED"),
};

/// The ID of the user that a path names: by ID, by login, by the part of the login before `@`, or as `me`.
pub(crate) fn resolve(org: &Org, name: &str, actor: &str) -> Option<String> {
    if name == "me" {
        return Some(actor.to_owned());
    }
    if org.store("users").contains(name) {
        return Some(name.to_owned());
    }
    let login = name.to_lowercase();
    if let Some(id) = org.logins.get(&login) {
        return Some(id.clone());
    }
    if login.is_empty() || login.contains('@') {
        return None;
    }
    let mut short = org.logins.iter().filter(|(known, _)| known.split('@').next() == Some(&login));
    match (short.next(), short.next()) {
        (Some((_, id)), None) => Some(id.clone()),
        _ => None,
    }
}

/// Sets the login of the latest user that was created without a body. Returns `false` if there is none.
pub(crate) fn rename(org: &mut Org, login: &str) -> bool {
    let latest = org.store("users").values().rev().find(|user| user[SAMPLE] == true).map(|user| text(user, "id").to_owned());
    let Some(user) = latest.as_deref().and_then(|id| org.get_mut("users", id)) else { return false };
    let (id, old) = (text(user, "id").to_owned(), text(user, "profile.login").to_lowercase());
    (user["profile"]["login"], user["profile"]["email"], user[SAMPLE]) = (login.into(), login.into(), false.into());
    org.logins.remove(&old);
    org.logins.insert(login.to_lowercase(), id);
    true
}

/// The user that a call is about.
pub(crate) fn find<'a>(org: &'a Org, call: &Call) -> Result<&'a Value, OktaError> {
    org.find("users", call.param("userId"), ENTITY)
}

/// The links of a user by status: name, address below the user's own.
const LINKS: &[(&str, &str, &[&str])] = &[
    ("activate", "lifecycle/activate", &["STAGED", "DEPROVISIONED"]),
    ("reactivate", "lifecycle/reactivate", &["PROVISIONED", "RECOVERY"]),
    ("suspend", "lifecycle/suspend", &["ACTIVE", "PROVISIONED", "RECOVERY", "PASSWORD_EXPIRED"]),
    ("unsuspend", "lifecycle/unsuspend", &["SUSPENDED"]),
    ("unlock", "lifecycle/unlock", &["LOCKED_OUT"]),
    ("resetPassword", "lifecycle/reset_password", &["ACTIVE", "PROVISIONED", "RECOVERY", "PASSWORD_EXPIRED", "LOCKED_OUT"]),
    ("expirePassword", "lifecycle/expire_password", &["ACTIVE", "LOCKED_OUT"]),
    ("forgotPassword", "credentials/forgot_password", &["ACTIVE", "LOCKED_OUT"]),
    ("changePassword", "credentials/change_password", &["ACTIVE", "PASSWORD_EXPIRED", "LOCKED_OUT"]),
    ("changeRecoveryQuestion", "credentials/change_recovery_question", &["ACTIVE", "PASSWORD_EXPIRED", "LOCKED_OUT"]),
    ("deactivate", "lifecycle/deactivate", &["ACTIVE", "PROVISIONED", "RECOVERY", "PASSWORD_EXPIRED", "LOCKED_OUT", "SUSPENDED"]),
];

/// Renders a user for a response; lists show only the self link.
pub(crate) fn render(org: &Org, user: &Value, full: bool) -> Value {
    let mut shown = user.clone();
    let address = org.api(&format!("users/{}", text(user, "id")));
    let mut links = json!({"self": {"href": address}});
    if full {
        let status = text(user, "status");
        for (name, suffix, _) in LINKS.iter().filter(|(.., statuses)| statuses.contains(&status)) {
            links[*name] = json!({"href": format!("{address}/{suffix}"), "method": "POST"});
        }
        links["resetFactors"] = json!({"href": format!("{address}/lifecycle/reset_factors"), "method": "POST"});
        let kind = text(user, "type.id");
        links["type"] = json!({"href": org.api(&format!("meta/types/user/{kind}"))});
        links["schema"] = json!({"href": org.api(&format!("meta/schemas/user/{}", kind.replacen("oty", "osc", 1)))});
    }
    shown["_links"] = links;
    shown["credentials"] = credentials::shown(user);
    hide_internal(&mut shown);
    shown
}

fn list(org: &mut Org, call: &Call) -> Outcome {
    let facts = if call.query("q").is_some() { ListFacts { default: 10, ..LIST } } else { LIST };
    query::list(call, org.store("users"), &facts, |_| true, |user| render(org, user, false))
}

fn get(org: &mut Org, call: &Call) -> Outcome {
    Ok(Reply::ok(render(org, find(org, call)?, true)))
}

fn create(org: &mut Org, call: &Call) -> Outcome {
    let body = match &call.body {
        Some(body) if body.is_object() => body.clone(),
        None if org.has_samples() => sample(org),
        _ => return Err(OktaError::of("E0000003")),
    };
    let user = new_user(org, call, &body)?;
    let id = text(&user, "id").to_owned();
    if call.body.is_none()
        && let Some(user) = org.get_mut("users", &id)
    {
        user[SAMPLE] = true.into();
    }
    for group in dig(&body, "groupIds").as_array().into_iter().flatten().filter_map(Value::as_str) {
        if org.store("groups").contains(group) {
            memberships::add(org, group, &id, None);
        } else if org.strictness == Strictness::Strict {
            return Err(OktaError::not_found(group, groups::ENTITY));
        }
    }
    memberships::apply_rules_to(org, &id);
    org.record(call, "user.lifecycle.create", &user);
    if matches!(text(&user, "status"), "ACTIVE" | "PROVISIONED") {
        org.record(call, "user.lifecycle.activate", &user);
    }
    Ok(Reply::ok(render(org, &user, true)))
}

/// Creates a user from the body of a request, and stores it.
pub(crate) fn new_user(org: &mut Org, call: &Call, body: &Value) -> Result<Value, OktaError> {
    let kind = profile::type_of(org, body)?;
    let mut details = body.get("profile").cloned().unwrap_or_else(|| json!({}));
    profile::check(org, &kind, &details, "newUser", None)?;
    profile::complete(&mut details);
    let secrets = credentials::of_request(org, body, &details)?;
    let status = match (call.flag("activate", true), secrets.usable) {
        (false, _) => "STAGED",
        (true, false) => "PROVISIONED",
        (true, true) if call.query("nextLogin") == Some("changePassword") => "PASSWORD_EXPIRED",
        (true, true) => "ACTIVE",
    };
    if call.query("nextLogin") == Some("changePassword") {
        if !secrets.usable {
            return Err(OktaError::new(
                400,
                "E0000124",
                "Could not create user. To create a user and expire their password immediately, a password must be specified",
            ));
        }
        if status == "STAGED" {
            return Err(OktaError::new(
                400,
                "E0000125",
                "Could not create user. To create a user and expire their password immediately, \"activate\" must be true",
            ));
        }
    }
    let (id, now) = (org.ids.id("00u"), org.clock.now());
    let activated = if status == "STAGED" { Value::Null } else { now.clone().into() };
    let realm = body.get("realmId").cloned().unwrap_or_else(|| org.get("singletons", "realm").cloned().unwrap_or(Value::Null));
    let mut user = json!({
        "id": id, "status": status, "created": now, "activated": activated, "statusChanged": now, "lastLogin": null, "lastUpdated": now,
        "passwordChanged": if secrets.usable { Value::from(now.clone()) } else { Value::Null },
        "type": {"id": kind}, "profile": details, "realmId": realm,
    });
    secrets.store(&mut user);
    let login = text(&user, "profile.login").to_lowercase();
    org.logins.insert(login, id.clone());
    org.put("users", &id, user.clone());
    let everyone = groups::everyone(org);
    memberships::add(org, &everyone, &id, None);
    Ok(user)
}

/// The body that replaces a missing one in a create request.
pub(crate) fn sample(org: &mut Org) -> Value {
    let name = org.ids.text(8).to_lowercase();
    let login = format!("sample.{name}@example.com");
    json!({
        "profile": {"firstName": "Sample", "lastName": "User", "email": login, "login": login},
        "credentials": {"password": {"value": format!("Sample-{}7a", org.ids.text(12))}},
    })
}

fn update(org: &mut Org, call: &Call, replace: bool) -> Outcome {
    let before = find(org, call)?.clone();
    let id = text(&before, "id").to_owned();
    let body = match &call.body {
        Some(body) if body.is_object() => body.clone(),
        None if org.has_samples() => json!({}),
        _ => return Err(OktaError::of("E0000003")),
    };
    let mut user = before.clone();
    if body.pointer("/type/id").is_some_and(Value::is_string) {
        user["type"] = json!({"id": profile::type_of(org, &body)?});
    }
    if let Some(changes) = body.get("profile").filter(|profile| profile.is_object()) {
        let mut details = if replace { json!({}) } else { before["profile"].clone() };
        crate::json::patch(&mut details, changes.clone());
        let kind = profile::type_of(org, &user)?;
        profile::check(org, &kind, &details, "user", Some(&before))?;
        profile::complete(&mut details);
        user["profile"] = details;
    }
    if let Some(realm) = body.get("realmId").filter(|realm| realm.is_string()) {
        user["realmId"] = realm.clone();
    }
    let now = org.clock.now();
    credentials::change(org, &body, &mut user, &now)?;
    set(&mut user, "lastUpdated", now.into());
    let old_login = text(&before, "profile.login").to_lowercase();
    org.logins.remove(&old_login);
    org.logins.insert(text(&user, "profile.login").to_lowercase(), id.clone());
    org.put("users", &id, user.clone());
    memberships::apply_rules_to(org, &id);
    org.record(call, "user.account.update_profile", &user);
    Ok(Reply::ok(render(org, &user, true)))
}

fn delete(org: &mut Org, call: &Call) -> Outcome {
    let user = find(org, call)?.clone();
    if text(&user, "status") == "DEPROVISIONED" {
        remove(org, text(&user, "id"));
        org.record(call, "user.lifecycle.delete.completed", &user);
    } else {
        lifecycle::deprovision(org, call, text(&user, "id"))?;
    }
    Ok(Reply::none(204))
}

/// Removes a user from the org and from everything that refers to it.
fn remove(org: &mut Org, id: &str) {
    for group in memberships::groups_of(org, id) {
        memberships::remove(org, &group, id);
    }
    if let Some(user) = org.remove("users", id) {
        org.logins.remove(&text(&user, "profile.login").to_lowercase());
    }
    org.remove_everywhere("apps/", "/users", id);
    org.remove_everywhere("idps/", "/users", id);
    super::linked_objects::forget(org, id);
}

fn list_groups(org: &mut Org, call: &Call) -> Outcome {
    let id = text(find(org, call)?, "id").to_owned();
    let groups = memberships::groups_of(org, &id);
    Ok(Reply::list(groups.iter().filter_map(|group| org.get("groups", group)).map(|group| groups::render(org, group)).collect()))
}
