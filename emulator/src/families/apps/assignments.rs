//! Assignments of applications to users, directly or through groups.

use serde_json::{Value, json};

use super::{APP, find};
use crate::call::{Call, Outcome, Reply};
use crate::errors::OktaError;
use crate::families::{groups, memberships, users};
use crate::json::{dig, patch, text};
use crate::org::Org;
use crate::query::{self, ListFacts};
use crate::routes::Handler::Own;
use crate::routes::Handlers;

pub(crate) const HANDLERS: Handlers = &[
    ("listApplicationUsers", Own(list_users)),
    ("assignUserToApplication", Own(assign_user)),
    ("getApplicationUser", Own(get_user)),
    ("updateApplicationUser", Own(update_user)),
    ("deleteApplicationUser", Own(delete_user)),
    ("listApplicationGroupAssignments", Own(list_groups)),
    ("createApplicationGroupAssignment", Own(assign_group)),
    ("getApplicationGroupAssignment", Own(get_group)),
    ("deleteApplicationGroupAssignment", Own(delete_group)),
];

fn users_of(app: &str) -> String {
    format!("apps/{app}/users")
}

fn groups_of(app: &str) -> String {
    format!("apps/{app}/groups")
}

/// The profile attributes that an OpenID Connect application gives its users.
const OPENID: &[&str] = &[
    "street_address",
    "country",
    "website",
    "birthdate",
    "gender",
    "formatted",
    "profile",
    "locality",
    "middle_name",
    "picture",
    "nickname",
    "phone_number",
    "region",
    "postal_code",
];

/// Creates the assignment of a user from a request body.
fn new_user(org: &Org, app: &Value, user: &Value, body: &Value, scope: &str) -> Value {
    let now = org.clock.now();
    let profile_of = |name: &str| dig(user, &format!("profile.{name}")).clone();
    let mut profile = json!({});
    if text(app, "signOnMode") == "OPENID_CONNECT" {
        for name in OPENID {
            profile[*name] = Value::Null;
        }
        patch(
            &mut profile,
            json!({
                "zoneinfo": "America/Los_Angeles", "locale": "en_US", "given_name": profile_of("firstName"),
                "family_name": profile_of("lastName"),
                "name": format!("{} {}", text(user, "profile.firstName"), text(user, "profile.lastName")), "email": profile_of("email"),
            }),
        );
    }
    if let Some(given) = body.get("profile").filter(|given| given.is_object()) {
        patch(&mut profile, given.clone());
    }
    let name = dig(body, "credentials.userName").as_str().map_or_else(|| user_name(app, user), str::to_owned);
    let mut assigned = json!({
        "id": user["id"], "externalId": null, "created": now, "lastUpdated": now, "scope": scope, "status": "ACTIVE", "statusChanged": now,
        "passwordChanged": null, "syncState": "DISABLED", "credentials": {"userName": name}, "profile": profile,
    });
    set_password(&mut assigned, body, &now);
    assigned
}

/// Stores the password that a request sets. A `password` object without a value sets none.
fn set_password(assigned: &mut Value, body: &Value, now: &str) {
    if dig(body, "credentials.password.value").is_string() {
        assigned["credentials"]["password"] = json!({});
        assigned["passwordChanged"] = now.into();
    }
}

/// The username that the application's template gives a user.
fn user_name(app: &Value, user: &Value) -> String {
    let login = text(user, "profile.login");
    match text(app, "credentials.userNameTemplate.template") {
        "${source.email}" => text(user, "profile.email").to_owned(),
        "${fn:substringBefore(source.login, \"@\")}" => login.split('@').next().unwrap_or_default().to_owned(),
        "${fn:substringBefore(source.email, \"@\")}" => text(user, "profile.email").split('@').next().unwrap_or_default().to_owned(),
        _ => login.to_owned(),
    }
}

/// Renders the assignment of a user for a response.
pub(crate) fn render_user(org: &Org, app: &str, assigned: &Value) -> Value {
    let mut shown = assigned.clone();
    let id = text(assigned, "id");
    shown["_links"] = json!({"app": {"href": org.api(&format!("apps/{app}"))}, "user": {"href": org.api(&format!("users/{id}"))}});
    if let Some(group) = assigned.get("$group").and_then(Value::as_str) {
        shown["_links"]["group"] = json!({"href": org.api(&format!("groups/{group}"))});
    }
    if let Value::Object(object) = &mut shown {
        object.remove("$group");
    }
    shown
}

fn list_users(org: &mut Org, call: &Call) -> Outcome {
    let id = text(find(org, call)?, "id").to_owned();
    const FACTS: ListFacts = ListFacts { default: 50, max: 500, q: &["credentials.userName"], anywhere: false, hides: None };
    let expand = call.query("expand") == Some("user");
    query::list(
        call,
        org.store(&users_of(&id)),
        &FACTS,
        |_| true,
        |assigned| {
            let mut shown = render_user(org, &id, assigned);
            if expand && let Some(user) = org.get("users", text(assigned, "id")) {
                shown["_embedded"] = json!({"user": users::render(org, user, false)});
            }
            shown
        },
    )
}

fn assign_user(org: &mut Org, call: &Call) -> Outcome {
    let app = find(org, call)?.clone();
    let mut body = Value::Object(call.object());
    if call.body.is_none() && org.has_samples() {
        body["id"] = org.store("users").values().next_back().map_or(Value::Null, |user| user["id"].clone());
    }
    let user = org.find("users", text(&body, "id"), users::ENTITY)?.clone();
    if matches!(text(&user, "status"), "DEPROVISIONED") {
        return Err(OktaError::validation("user", "Cannot assign a deactivated user to an application"));
    }
    let scheme = text(&app, "credentials.scheme");
    if matches!(scheme, "SHARED_USERNAME_AND_PASSWORD" | "EXTERNAL_PASSWORD_SYNC") && dig(&body, "credentials").is_object() {
        return Err(OktaError::new(400, "E0000041", "Credentials should not be set on this resource based on the scheme.")
            .cause("User level credentials should not be provided for this scheme."));
    }
    let scope = if text(&body, "scope") == "GROUP" { "GROUP" } else { "USER" };
    let assigned = new_user(org, &app, &user, &body, scope);
    let (app, user) = (text(&app, "id").to_owned(), text(&assigned, "id").to_owned());
    org.put(&users_of(&app), &user, assigned.clone());
    org.record(call, "application.user_membership.add", &assigned);
    Ok(Reply::ok(render_user(org, &app, &assigned)))
}

fn found(org: &Org, call: &Call) -> Result<(String, Value), OktaError> {
    let app = text(find(org, call)?, "id").to_owned();
    let user = call.param("userId");
    users::find(org, call)?;
    let assigned = org.find(&users_of(&app), user, "AppUser")?.clone();
    Ok((app, assigned))
}

fn get_user(org: &mut Org, call: &Call) -> Outcome {
    let (app, assigned) = found(org, call)?;
    let mut shown = render_user(org, &app, &assigned);
    if call.query("expand") == Some("user")
        && let Some(user) = org.get("users", text(&assigned, "id"))
    {
        shown["_embedded"] = json!({"user": users::render(org, user, false)});
    }
    Ok(Reply::ok(shown))
}

fn update_user(org: &mut Org, call: &Call) -> Outcome {
    let (app, mut assigned) = match found(org, call) {
        Ok(found) => found,
        // Okta assigns the user if the assignment does not exist yet.
        Err(error) => {
            let app = find(org, call)?.clone();
            let user = users::find(org, call).map_err(|_| error)?.clone();
            (text(&app, "id").to_owned(), new_user(org, &app, &user, &json!({}), "USER"))
        }
    };
    let body = Value::Object(call.object());
    if let Some(profile) = body.get("profile").filter(|profile| profile.is_object()) {
        patch(&mut assigned["profile"], profile.clone());
    }
    if let Some(name) = dig(&body, "credentials.userName").as_str() {
        assigned["credentials"]["userName"] = name.into();
    }
    if let Some("USER") = body.get("scope").and_then(Value::as_str) {
        assigned["scope"] = "USER".into();
    }
    let now = org.clock.now();
    set_password(&mut assigned, &body, &now);
    assigned["lastUpdated"] = now.into();
    org.put(&users_of(&app), call.param("userId"), assigned.clone());
    Ok(Reply::ok(render_user(org, &app, &assigned)))
}

fn delete_user(org: &mut Org, call: &Call) -> Outcome {
    let (app, assigned) = found(org, call)?;
    org.remove(&users_of(&app), text(&assigned, "id"));
    org.record(call, "application.user_membership.remove", &assigned);
    Ok(Reply::none(204))
}

fn render_group(org: &Org, app: &str, assigned: &Value) -> Value {
    let mut shown = assigned.clone();
    let id = text(assigned, "id");
    shown["_links"] = json!({
        "app": {"href": org.api(&format!("apps/{app}"))}, "self": {"href": org.api(&format!("apps/{app}/groups/{id}"))},
        "group": {"href": org.api(&format!("groups/{id}"))},
    });
    shown
}

fn list_groups(org: &mut Org, call: &Call) -> Outcome {
    let id = text(find(org, call)?, "id").to_owned();
    const FACTS: ListFacts = ListFacts { default: 20, max: 200, ..ListFacts::PLAIN };
    let expand = call.query("expand") == Some("group");
    query::list(
        call,
        org.store(&groups_of(&id)),
        &FACTS,
        |_| true,
        |assigned| {
            let mut shown = render_group(org, &id, assigned);
            if expand && let Some(group) = org.get("groups", text(assigned, "id")) {
                shown["_embedded"] = json!({"group": groups::render(org, group)});
            }
            shown
        },
    )
}

fn assign_group(org: &mut Org, call: &Call) -> Outcome {
    let app = text(find(org, call)?, "id").to_owned();
    let group = text(org.find("groups", call.param("groupId"), groups::ENTITY)?, "id").to_owned();
    let body = Value::Object(call.object());
    let existing = org.store(&groups_of(&app));
    let last = existing.len() as i64 - i64::from(existing.contains(&group));
    let priority = body
        .get("priority")
        .and_then(Value::as_i64)
        .unwrap_or(last)
        .clamp(0, last.max(body.get("priority").and_then(Value::as_i64).unwrap_or(0)));
    let profile = body.get("profile").filter(|profile| profile.is_object()).cloned().unwrap_or_else(|| json!({}));
    let assigned = json!({"id": group, "lastUpdated": org.clock.now(), "priority": priority, "profile": profile});
    org.put(&groups_of(&app), &group, assigned.clone());
    for user in org.keys(&format!("groups/{group}/users")) {
        give(org, &app, &group, &user);
    }
    org.record(call, "application.group_membership.add", &assigned);
    Ok(Reply::ok(render_group(org, &app, &assigned)))
}

/// Creates the assignment of a user or a group that the application of a call had before.
pub(crate) fn adopt(org: &mut Org, call: &Call, id: &str) -> bool {
    let app = call.param("appId").to_owned();
    if let (Some(application), Some(user)) = (org.get("apps", &app), org.get("users", id)) {
        let assigned = new_user(org, application, user, &json!({}), "USER");
        org.put(&users_of(&app), id, assigned);
        return true;
    }
    let is_group = org.store("groups").contains(id);
    if is_group {
        let assigned = json!({"id": id, "lastUpdated": org.clock.now(), "priority": 0, "profile": {}});
        org.put(&groups_of(&app), id, assigned);
    }
    is_group
}

fn group_found(org: &Org, call: &Call) -> Result<(String, Value), OktaError> {
    let app = text(find(org, call)?, "id").to_owned();
    let group = call.param("groupId");
    let assigned = org.find(&groups_of(&app), group, "ApplicationGroupAssignment")?.clone();
    Ok((app, assigned))
}

fn get_group(org: &mut Org, call: &Call) -> Outcome {
    let (app, assigned) = group_found(org, call)?;
    let mut shown = render_group(org, &app, &assigned);
    if call.query("expand") == Some("group")
        && let Some(group) = org.get("groups", text(&assigned, "id"))
    {
        shown["_embedded"] = json!({"group": groups::render(org, group)});
    }
    Ok(Reply::ok(shown))
}

fn delete_group(org: &mut Org, call: &Call) -> Outcome {
    let (app, assigned) = group_found(org, call)?;
    let group = text(&assigned, "id").to_owned();
    org.remove(&groups_of(&app), &group);
    for user in org.keys(&format!("groups/{group}/users")) {
        take(org, &app, &user);
    }
    org.record(call, "application.group_membership.remove", &assigned);
    Ok(Reply::none(204))
}

/// Assigns an application to a user through a group.
fn give(org: &mut Org, app: &str, group: &str, user: &str) {
    let store = users_of(app);
    let (Some(application), Some(person)) = (org.get("apps", app), org.get("users", user)) else { return };
    if org.store(&store).contains(user) || text(person, "status") == "DEPROVISIONED" {
        return;
    }
    let mut assigned = new_user(org, application, person, &json!({}), "GROUP");
    assigned["$group"] = group.into();
    org.put(&store, user, assigned);
}

/// Unassigns an application from a user if none of the user's groups has it any more.
fn take(org: &mut Org, app: &str, user: &str) {
    let store = users_of(app);
    let by_group = org.get(&store, user).is_some_and(|assigned| text(assigned, "scope") == "GROUP");
    let still = org.keys(&groups_of(app)).into_iter().find(|group| memberships::has(org, group, user));
    match still {
        Some(group) if by_group => {
            if let Some(assigned) = org.get_mut(&store, user) {
                assigned["$group"] = group.into();
            }
        }
        None if by_group => {
            org.remove(&store, user);
        }
        _ => {}
    }
}

/// Assigns the applications of a group to a new member.
pub(crate) fn joined(org: &mut Org, group: &str, user: &str) {
    for app in apps_of(org, group) {
        give(org, &app, group, user);
    }
}

/// Unassigns the applications of a group from a user who left it.
pub(crate) fn left(org: &mut Org, group: &str, user: &str) {
    for app in apps_of(org, group) {
        take(org, &app, user);
    }
}

fn apps_of(org: &Org, group: &str) -> Vec<String> {
    let assigned = org.stores_like("apps/", "/groups").filter(|(_, store)| store.contains(group));
    assigned.map(|(name, _)| name.trim_start_matches("apps/").trim_end_matches("/groups").to_owned()).collect()
}

/// Okta's name for applications in errors, for other modules.
pub(crate) const APP_ENTITY: &str = APP.entity;
